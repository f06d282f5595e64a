package dev.candor.scope;

import java.util.Locale;
import java.util.Optional;

/**
 * What paths mean in the trees that Candor meets: Linux, QEMU, Mesa, GNOME, LLVM, and the usual layouts of C, Rust, Go,
 * Python, Java and JavaScript. The first line that matches decides; what no line knows is code.
 *
 * <p>Prose and build files stay what they are inside a test directory; everything else there is tests, test data
 * included. Translations count as docs: they are prose, and a build that lists them is not.
 */
final class DefaultKinds {
    private static final String LINES = """
            generated {Cargo,poetry,Pipfile,composer,Gemfile,Gopkg,Podfile,flake,uv,deno,mix,pdm,yarn,pixi,bun,pubspec,conan}.lock
            generated {package-lock,npm-shrinkwrap,packages.lock}.json
            generated {pnpm-lock.yaml,bun.lockb,go.sum,go.work.sum,gradle.lockfile,Package.resolved}
            generated *.pb.{go,cc,h,c,rs,swift}
            generated *_pb2{,_grpc}.py{,i}
            generated {*_generated,*.generated,zz_generated*,*.gen}.{c,cc,cpp,h,go,rs,py,java,js,ts,kt}
            generated *{_string,_gen,_mock}.go
            generated *.{g,freezed}.dart
            generated *.{skeleton,skel}.h
            generated *.[Dd]esigner.cs
            generated *.min.{js,css}
            generated *.{js,css}.map
            generated {aclocal.m4,config.guess,config.sub,ltmain.sh,install-sh,libtool.m4}
            generated **/node_modules/**
            generated {linux-headers,include/standard-headers}/
            build {docs,doc}/{conf.py,sphinx/**,**/meson.build,**/Makefile*,**/CMakeLists.txt}
            build Documentation/{conf.py,sphinx/**,Makefile*,**/meson.build}
            code **/{qapi,qga}/**/*.json
            code {hw,include/hw}/**/*.{c,h}
            docs {README,MAINTAINERS,CHANGES,CHANGELOG,ChangeLog,COPYING,LICENSE,LICENCE,RelNotes,NEWS,NOTICE,PATENTS}{,.*,-*,_*}
            docs {RELEASE-NOTES,RELEASE_NOTES,RELEASES,CONTRIBUTING,SECURITY,SUPPORT,GOVERNANCE,CODE_OF_CONDUCT,COPYRIGHT}{,.*}
            docs {AUTHORS,CONTRIBUTORS,CREDITS,CODEOWNERS,OWNERS,THANKS,TODO,HACKING,INSTALL,CODING_STYLE,BUGS,FAQ}
            docs .mailmap
            docs {LICENSES,licenses}/
            docs *.{md,markdown,mdx,rst,adoc,asciidoc,texi,texinfo,txi,pod,pandoc,tex,org,po,pot,ftl,xlf,xliff}
            docs **/{locale,locales,l10n,i18n,translations}/**/*.{json,properties,strings,yaml,yml}
            docs **/{Bindings,bindings}/**/*.yaml
            docs debian/changelog
            build {Makefile,GNUmakefile,makefile,Kbuild,Kconfig,Makemodule,BSDmakefile,Config.in}{,.*,-*}
            build *.{mk,mak,make,am,ac,m4,cmake,gradle,bazel,bzl,bp,gn,gni,gyp,gypi,nix,wrap,spec,vcxproj,sln,csproj,filters,props}
            build *.{inf,dsc,dec,fdf,cabal,gemspec,podspec,rockspec,ebuild,hash,zon}
            build *.gradle.kts
            build *.{spec,pc}.in
            build {meson.build,meson_options.txt,meson.options,CMakeLists.txt,CMakePresets.json,configure,config.status,autogen.sh,bootstrap}
            build {configure.in,Makefile.in,config.h.in,wscript,SConstruct,SConscript,BUILD,WORKSPACE,VERSION,GIT-VERSION-GEN,build.zig}
            build {setup.py,setup.cfg,pyproject.toml,tox.ini,MANIFEST.in,noxfile.py,.pylintrc,pylintrc,.flake8,mypy.ini}
            build {,*-,*_}requirements*.{txt,in}
            build *.{bb,bbappend,bbclass,jenkinsfile,Jenkinsfile}
            build **/recipes-*/**/*.inc
            build {package.json,tsconfig*.json,.eslintrc*,.prettierrc*,.babelrc,.npmrc,.browserslistrc}
            build {webpack,rollup,vite,jest,babel,karma,eslint,prettier,postcss,tailwind,vitest}.config.{js,ts,mjs,cjs}
            build {Cargo.toml,build.rs,rust-toolchain*,rustfmt.toml,.rustfmt.toml,clippy.toml,deny.toml}
            build {ruff,.ruff,nextest,taplo,typos,_typos,book,Cross}.toml
            build {go.mod,go.work,modules.txt,.golangci.y*ml,.goreleaser.y*ml}
            build {pom.xml,build.xml,gradle.properties,mvnw,mvnw.cmd,gradlew,gradlew.bat}
            build {Dockerfile,Containerfile,docker-compose,Jenkinsfile,Vagrantfile}{,.*}
            build {Rakefile,Gemfile,Podfile,Justfile,justfile,PKGBUILD,Makevars,Brewfile}
            build *.{docker,dockerfile}
            build {*_defconfig,*.config,.config}
            build {configs,.mvn,.github,.gitlab,.gitlab-ci.d,.circleci,.ci,ci,debian,devtools,.builds,.buildkite,automation}/
            build scripts/{ci,kconfig}/
            build tests/{docker,lcitool,vm}/**
            build {.gitlab-ci*,.travis*,.cirrus*,.woodpecker*,azure-pipelines*,.appveyor*,appveyor*,.pre-commit*,.readthedocs*}
            build {codecov,.codecov,.packit,.zuul,zuul,.mergify,renovate}.{yml,yaml,json}
            build {.clang-format,.clang-tidy,.editorconfig,.git*,.dir-locals.el,.checkpatch.conf,.b4-config,.codespellrc}
            build po/{LINGUAS,POTFILES*}
            tests {test,tests,testing,testsuite,testsuites,selftest,selftests,t}/
            tests **/{test,tests,testsuite,testsuites,selftest,selftests,unittest,unittests,__tests__,testdata}/**
            tests **/{Test,Tests,UnitTest,UnitTests,GoogleTest,test cases}/**
            tests **/{test-data,test_data,androidTest,integrationTest,__snapshots__,kunit,e2e}/**
            tests **/*{-,_}{test,tests,selftest,selftests,unittest,unittests}/**
            tests tools/testing/
            tests {*_test,*_tests,*-test,*-tests,*_kunit,*_unittest,test_*,test-*,tests_*}.{c,cc,cpp,cxx,rs,go,py,sh,pl,js,ts,rb,lua,ps1}
            tests {test_*,test-*,*_tests,*_unittest}.{h,hpp}
            tests {*Test,*Tests,*TestCase,*IT}.{java,kt,scala,groovy,cs,php}
            tests *.{test,spec}.{js,jsx,ts,tsx,mjs,cjs}
            tests {conftest.py,pytest.ini,*_spec.rb,*.bats,*.snap}
            generated **/{generated,__generated__}/**
            docs {doc,docs}/
            code **/{doc,docs}/**/*.{c,cc,cpp,cxx,h,hpp,rs,go,py,java,kt,scala,sh,pl,js,ts,rb,lua,S,s}
            docs **/{docs,doc,Documentation,man,manpages}/**
            docs *.{1,2,3,4,5,6,7,8,9}{,.in,.scd,.ronn,x,p,m}
            docs *.txt
            data *.{png,jpg,jpeg,gif,svg,ico,icns,bmp,webp,xpm,ppm,pgm,pbm,tif,tiff,jp2,jxl,avif,cur,eps,ps,pdf,odt,odp,docx,xlsx}
            data *.{ttf,otf,woff,woff2,font,wav,mp3,ogg,opus,flac,aac,mp4,webm,mkv,avi}
            data *.{zip,gz,xz,bz2,zst,lz4,tar,tgz,7z,jar,class,rom,bin,img,iso,qcow2,dtb,fw,hex,elf,so,dll,exe,a,o,deb,rpm,wasm,pyc,vbt}
            data *.{json,jsonl,csv,tsv,dat,crt,pem,der,key,p12,geojson,pcap,pcapng,sqlite,db}
            """;

    private static final KindIndex INDEX = read();

    private DefaultKinds() {}

    /** The kind of a path, without a slash in front; empty when no line knows it. */
    static Optional<FileKind> of(String path) {
        return INDEX.of(path);
    }

    private static KindIndex read() {
        KindIndex index = new KindIndex();
        LINES.lines().forEach(line -> {
            int space = line.indexOf(' ');
            FileKind kind = FileKind.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
            index.add(kind, line.substring(space + 1));
        });
        return index;
    }
}
