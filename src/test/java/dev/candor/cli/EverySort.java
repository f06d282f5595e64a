package dev.candor.cli;

/** A repository with every sort of commit that git can show: what reading a range has to stand. */
final class EverySort {
    private EverySort() {}

    static Workshop in(java.nio.file.Path folder) throws Exception {
        Workshop shop = Workshop.in(folder);
        shop.sh("""
                printf 'one\\n\\n\\tthree\\n' > text.c
                printf 'a\\0b' > data.bin
                printf '#!/bin/sh\\n' > run.sh
                : > empty
                git add -A
                git commit -q -m 'root: begin' -m 'The root.'

                git mv data.bin moved.bin
                git mv text.c "spaced name.c"
                chmod +x run.sh moved.bin
                git add -A
                git commit -q -m 'all: rename' -m 'Nothing but names and modes.'

                printf 'one\\n\\n\\tthree\\nfour' > "spaced name.c"
                printf 'a\\0c' > moved.bin
                printf 'x\\n' > "$(printf 'na\\303\\257ve.c')"
                printf 'y\\n' > "$(printf 'latin-\\351.c')"
                git add -A
                git commit -q -m 'all: change' -m 'Odd names too.'

                git commit -q --allow-empty -m 'empty: nothing' -m 'On purpose.'

                rm empty run.sh
                ln -s moved.bin run.sh
                git add -A
                git commit -q -m 'all: link' -m 'A file becomes a link.'

                git init -q -b main ../inner
                git -C ../inner -c user.name=I -c user.email=i@example.org commit -q --allow-empty -m inner
                git -c protocol.file.allow=always submodule --quiet add ../inner sub
                git commit -q -m 'sub: add' -m 'A submodule.'
                git -C sub -c user.name=I -c user.email=i@example.org commit -q --allow-empty -m more
                git add sub
                git commit -q -m 'sub: move on' -m 'It moves.'

                git checkout -q -b side HEAD~2
                echo side > side.txt
                git add -A
                git commit -q -m 'side: add' -m 'Beside.'
                git checkout -q master
                git merge -q --no-ff -m 'Merge side' side

                printf 'one\\n' > copied.c
                cp copied.c again.c
                git add -A
                git -c i18n.commitEncoding=ISO-8859-1 commit -q -m "$(printf 'latin: caf\\351')" -m 'An old encoding.'
                """);
        return shop;
    }
}
