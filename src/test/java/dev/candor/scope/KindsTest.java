package dev.candor.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KindsTest {
    private final Kinds kinds = new Kinds(Map.of());

    private static final String PATHS = """
            code       hw/net/e1000.c
            code       hw/misc/sifive_test.c
            code       include/hw/misc/sifive_test.h
            code       qapi/machine.json
            code       arch/arm/dts/board.dtsi
            code       db/schema.sql
            code       arch/arm/cpu/u-boot.lds
            code       scripts/checkpatch.pl
            code       no-extension
            code       strange.zzz
            code       src/doc/mod.rs
            tests      tests/qtest/libqtest.c
            tests      tests/qemu-iotests/039.out
            tests      t/t0600-reffiles.sh
            tests      test/dm/clk.c
            tests      tools/testing/selftests/bpf/x.c
            tests      lib/efi_selftest/efi_selftest_mem.c
            tests      pkg/api/server_test.go
            tests      src/foo.test.tsx
            tests      python/conftest.py
            tests      src/test/java/org/x/FooTest.java
            tests      core/FooTest.java
            tests      lib/testdata/golden.json
            tests      Tests/LibWeb/blank.html
            tests      MdePkg/Library/X/GoogleTest/Y.cpp
            tests      src/libexpr-tests/value.cc
            tests      lib/test_bitmap.c
            docs       README
            docs       README.multi-dtb
            docs       t/README
            docs       docs/about/index.rst
            docs       docs/interop/firmware.json
            docs       Documentation/git-log.txt
            docs       Documentation/devicetree/bindings/x.yaml
            docs       man/systemd.1
            docs       sys-utils/dmesg.1.adoc
            docs       MAINTAINERS
            docs       RELEASE-NOTES
            docs       po/da.po
            docs       locale/de.ftl
            docs       LICENSES/preferred/GPL-2.0
            docs       tests/uefi/LICENSE
            build      Makefile
            build      Makefile.objs
            build      hw/net/meson.build
            build      tests/unit/meson.build
            build      docs/meson.build
            build      Kconfig.debug
            build      configs/qemu_arm_defconfig
            build      configure
            build      CMakeLists.txt
            build      lib/bindings/CMakeLists.txt
            build      .gitlab-ci.yml
            build      .github/workflows/ci.yml
            build      Dockerfile.fedora
            build      requirements-dev.txt
            build      Cargo.toml
            build      package/foo/Config.in
            build      OvmfPkg/OvmfPkg.dsc
            build      VERSION
            build      meta/recipes-core/glibc/glibc_2.33.bb
            build      meta/recipes-core/glibc/glibc_%.bbappend
            build      meta/recipes-devtools/go/go-1.22.9.inc
            build      meta/classes/buildhistory.bbclass
            build      python/dev-requirements.txt
            build      ci/nightly.jenkinsfile
            build      package/foo/foo.mk
            build      Config.in.legacy
            build      nvme.spec.in
            generated  Cargo.lock
            generated  go.sum
            generated  api/v1/service.pb.go
            generated  zz_generated_deepcopy.go
            generated  ebpf/rss.bpf.skeleton.h
            generated  linux-headers/linux/kvm.h
            generated  static/app.min.js
            data       res/icon.png
            data       pc-bios/efi-virtio.rom
            data       fixtures/answer.json
            """;

    static Stream<Arguments> paths() {
        return PATHS.lines().map(line -> Arguments.of((Object[]) line.split(" +")));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void tells_what_a_path_is_for(String kind, String path) {
        assertThat(kinds.of(path, false, false).name()).isEqualToIgnoringCase(kind);
    }

    @Test
    void whatNobodyKnowsIsCodeUnlessItsContentIsBinary() {
        assertThat(kinds.of("blob.zzz", false, true)).isEqualTo(FileKind.DATA);
        assertThat(kinds.of("roms/seabios", true, false)).isEqualTo(FileKind.SUBMODULE);
    }

    @Test
    void aPolicyHasTheFirstWord() {
        Kinds own = new Kinds(Map.of(FileKind.CODE, List.of("tests/lib/**"), FileKind.DOCS, List.of("*.zzz")));
        assertThat(own.of("tests/lib/x.c", false, false)).isEqualTo(FileKind.CODE);
        assertThat(own.of("tests/x.c", false, false)).isEqualTo(FileKind.TESTS);
        assertThat(own.of("blob.zzz", false, true)).isEqualTo(FileKind.DOCS);
    }

    @Test
    void theFirstGlobThatFitsDecidesWhateverItsForm() {
        KindIndex index = new KindIndex();
        index.add(FileKind.DATA, "{a,b}*.{c,h}");
        index.add(FileKind.TESTS, "**/t/**");
        index.add(FileKind.DOCS, "x.c");
        index.add(FileKind.BUILD, "x/");
        index.add(FileKind.GENERATED, "x/**/y?.c");
        assertThat(index.of("t/abc.c")).contains(FileKind.DATA);
        assertThat(index.of("t/x.c")).contains(FileKind.TESTS);
        assertThat(index.of("u/x.c")).contains(FileKind.DOCS);
        assertThat(index.of("x/z.c")).contains(FileKind.BUILD);
        assertThat(index.of("u/x/z.c")).isEmpty();
        assertThat(index.of("t")).isEmpty();
    }

    @Test
    void globs() {
        assertThat(Glob.of("*.c").matches("deep/down/x.c")).isTrue();
        assertThat(Glob.of("src/*.c").matches("src/deep/x.c")).isFalse();
        assertThat(Glob.of("src/**/*.c").matches("src/x.c")).isTrue();
        assertThat(Glob.of("src/").matches("src/deep/x.c")).isTrue();
        assertThat(Glob.of("[!a]?.{c,h}").matches("bc.h")).isTrue();
        assertThat(Glob.of("\\*.c").matches("x.c")).isFalse();
        assertThatThrownBy(() -> Glob.of("{a")).hasMessageContaining("stays open");
        assertThatThrownBy(() -> Glob.of("")).isInstanceOf(IllegalArgumentException.class);
    }
}
