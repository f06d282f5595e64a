package dev.candor.scope;

import java.util.ArrayList;
import java.util.List;

/**
 * What paths mean in the trees that Candor meets: Linux, QEMU, Mesa, GNOME, LLVM, and the usual layouts of C, Rust, Go,
 * Python, Java and JavaScript. The first line that matches decides; what no line knows is code.
 *
 * <p>Prose and build files stay what they are inside a test directory; everything else there is tests, test data
 * included. Translations count as docs: they are prose, and a build that lists them is not.
 */
final class DefaultKinds {
    private static final String LINES = """
            generated {Cargo,poetry,Pipfile,composer,Gemfile,flake,uv,deno,mix,pdm,yarn}.lock
            generated {package-lock,npm-shrinkwrap}.json
            generated {pnpm-lock.yaml,bun.lockb,go.sum,go.work.sum,gradle.lockfile}
            generated *.pb.{go,cc,h,c,rs,swift}
            generated *_pb2{,_grpc}.py{,i}
            generated {*_generated,*.generated,zz_generated*,*.gen}.{c,cc,cpp,h,go,rs,py,java,js,ts,kt}
            generated *{_string,_gen,_mock}.go
            generated *.{g,freezed}.dart
            generated *.min.{js,css}
            generated *.{js,css}.map
            generated {aclocal.m4,config.guess,config.sub,ltmain.sh,install-sh,libtool.m4}
            generated {node_modules,linux-headers,include/standard-headers}/
            build {docs,doc}/{conf.py,sphinx/**,**/meson.build,**/Makefile*,**/CMakeLists.txt}
            build Documentation/{conf.py,sphinx/**,Makefile*,**/meson.build}
            code **/{qapi,qga}/**/*.json
            docs {README,MAINTAINERS,CHANGES,CHANGELOG,ChangeLog,COPYING,LICENSE,LICENCE,RelNotes,NEWS}*
            docs {AUTHORS,CONTRIBUTORS,CREDITS,CODEOWNERS,OWNERS,THANKS,TODO,HACKING,INSTALL,CODING_STYLE,BUGS,FAQ,COPYRIGHT}
            docs .mailmap
            docs *.{md,markdown,mdx,rst,adoc,asciidoc,texi,texinfo,txi,pod,pandoc,tex,org,po,pot}
            docs debian/changelog
            build {Makefile,GNUmakefile,makefile,Kbuild,Kconfig,Makemodule,BSDmakefile}{,.*,-*}
            build *.{mk,mak,make,am,ac,m4,cmake,gradle,bazel,bzl,gn,gni,gyp,gypi,nix,wrap,spec,vcxproj,sln,csproj,filters,props}
            build *.gradle.kts
            build {meson.build,meson_options.txt,meson.options,CMakeLists.txt,CMakePresets.json,configure,config.status,autogen.sh,bootstrap}
            build {configure.in,Makefile.in,config.h.in,wscript,SConstruct,SConscript,BUILD,WORKSPACE,VERSION,GIT-VERSION-GEN}
            build {setup.py,setup.cfg,pyproject.toml,tox.ini,MANIFEST.in,noxfile.py,.pylintrc,pylintrc,.flake8,mypy.ini}
            build requirements*.{txt,in}
            build {package.json,tsconfig*.json,.eslintrc*,.prettierrc*,.babelrc,.npmrc,.browserslistrc}
            build {webpack,rollup,vite,jest,babel,karma,eslint,prettier,postcss,tailwind,vitest}.config.{js,ts,mjs,cjs}
            build {Cargo.toml,build.rs,rust-toolchain*,rustfmt.toml,.rustfmt.toml,clippy.toml,deny.toml}
            build {go.mod,go.work,.golangci.y*ml,.goreleaser.y*ml}
            build {pom.xml,build.xml,gradle.properties,mvnw,mvnw.cmd,gradlew,gradlew.bat}
            build {Dockerfile,Containerfile,docker-compose,Jenkinsfile,Vagrantfile}{,.*}
            build *.{docker,dockerfile}
            build {*_defconfig,*.config,.config}
            build {configs,.mvn,.github,.gitlab,.gitlab-ci.d,.circleci,.ci,ci,debian,devtools,.builds,.buildkite}/
            build scripts/{ci,kconfig}/
            build tests/{docker,lcitool,vm}/**
            build {.gitlab-ci*,.travis*,.cirrus*,azure-pipelines*,.appveyor*,appveyor*,.pre-commit*,.readthedocs*}
            build {.clang-format,.clang-tidy,.editorconfig,.git*,.dir-locals.el,.checkpatch.conf,.b4-config,.codespellrc}
            build po/{LINGUAS,POTFILES*}
            tests {test,tests,testing,testsuite,testsuites,selftest,selftests,t}/
            tests **/{test,tests,testsuite,testsuites,selftest,selftests,unittest,unittests,__tests__,testdata}/**
            tests **/{test-data,test_data,androidTest,integrationTest,__snapshots__,kunit,e2e}/**
            tests tools/testing/
            tests {*_test,*_tests,*-test,*-tests,*_kunit,*_unittest,test_*,test-*,tests_*}.{c,cc,cpp,cxx,h,hpp,rs,go,py,sh,pl,js,ts,rb,lua}
            tests {*Test,*Tests,*TestCase,*IT}.{java,kt,scala,groovy,cs,php}
            tests *.{test,spec}.{js,jsx,ts,tsx,mjs,cjs}
            tests {conftest.py,pytest.ini,*_spec.rb,*.bats,*.snap}
            code ?**/{doc,docs}/**/*.{c,cc,cpp,cxx,h,hpp,rs,go,py,java,kt,scala,sh,pl,js,ts,rb,lua,S,s}
            docs **/{docs,doc,Documentation,man,manpages}/**
            docs *.[1-9]{,.in,.scd,.ronn,x,p,m}
            docs *.txt
            data *.{png,jpg,jpeg,gif,svg,ico,icns,bmp,webp,xpm,ppm,ttf,otf,woff,woff2,wav,mp3,ogg,flac,mp4,webm,pdf}
            data *.{zip,gz,xz,bz2,zst,tar,tgz,7z,jar,class,rom,bin,img,iso,qcow2,dtb,fw,hex,elf,so,dll,exe,a,o}
            data *.{json,jsonl,csv,tsv,dat,crt,pem,der,key,p12,geojson}
            """;

    static final List<Line> ALL = read();

    private DefaultKinds() {}

    /** One pattern and the kind it stands for. */
    record Line(FileKind kind, Glob glob) {}

    private static List<Line> read() {
        List<Line> all = new ArrayList<>();
        LINES.lines().forEach(line -> {
            int space = line.indexOf(' ');
            FileKind kind = FileKind.valueOf(line.substring(0, space).toUpperCase(java.util.Locale.ROOT));
            all.add(new Line(kind, Glob.of(line.substring(space + 1))));
        });
        return List.copyOf(all);
    }
}
