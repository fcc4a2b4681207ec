package org.redress.systemtests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every guard is guarded: each rule must speak on its failing sample and be silent on the good one. */
class HouseRulesSamplesTest {
    private static final String MAIN = "x/src/main/java/A.java";

    @Test
    void a_long_file_is_reported() {
        assertThat(TextRules.check(new ProjectFile(MAIN, "\n".repeat(201))))
                .singleElement()
                .asString()
                .contains("201 lines");
        assertThat(TextRules.check(new ProjectFile(MAIN, "\n".repeat(200)))).isEmpty();
    }

    @Test
    void a_long_method_is_reported() {
        assertThat(JavaRules.check(method(31))).singleElement().asString().contains("31 lines");
        assertThat(JavaRules.check(method(30))).isEmpty();
    }

    @Test
    void an_empty_catch_is_reported() {
        String source = "class A { void m() { try { m(); } catch (RuntimeException e) { %s } } }";
        assertThat(JavaRules.check(new ProjectFile(MAIN, source.formatted("")))).hasSize(1);
        assertThat(JavaRules.check(new ProjectFile(MAIN, source.formatted("throw e;"))))
                .isEmpty();
    }

    @Test
    void a_default_branch_over_types_or_constants_is_reported() {
        String types = "class A { int m(Object o) { return switch (o) { case String s -> 1; default -> 2; }; } }";
        String constants = "class A { int m(E e) { switch (e) { case ONE: return 1; default: return 2; } } }";
        String text = "class A { int m(String s) { return switch (s) { case \"a\" -> 1; default -> 2; }; } }";
        assertThat(JavaRules.check(new ProjectFile(MAIN, types))).hasSize(1);
        assertThat(JavaRules.check(new ProjectFile(MAIN, constants))).hasSize(1);
        assertThat(JavaRules.check(new ProjectFile(MAIN, text))).isEmpty();
    }

    @Test
    void a_clock_read_outside_its_place_is_reported() {
        String source = "class A { Object m() { return java.time.Instant.now(); } }";
        assertThat(TextRules.check(new ProjectFile(MAIN, source))).hasSize(1);
        assertThat(TextRules.check(new ProjectFile("x/src/main/java/org/redress/infra/time/A.java", source)))
                .isEmpty();
    }

    @Test
    void a_left_over_mark_is_reported() {
        assertThat(TextRules.check(new ProjectFile("a.yaml", "a: 1 # TO" + "DO later")))
                .hasSize(1);
    }

    @Test
    void key_material_is_reported() {
        assertThat(TextRules.check(new ProjectFile("a.properties", "k=-----BEGIN RSA PRIVATE" + " KEY-----")))
                .hasSize(1);
    }

    @Test
    void a_test_that_may_not_run_is_reported() {
        assertThat(TextRules.check(new ProjectFile("x/src/test/java/ATest.java", "@Dis" + "abled class ATest {}")))
                .hasSize(1);
    }

    @Test
    void a_test_class_the_runner_would_miss_is_reported() {
        assertThat(TextRules.check(new ProjectFile("x/src/test/java/Tests.java", "class Tests { @Test void a() {} }")))
                .hasSize(1);
        assertThat(TextRules.check(new ProjectFile("x/src/test/java/ASpec.java", "class ASpec { @Test void a() {} }")))
                .isEmpty();
    }

    @Test
    void inline_script_and_unescaped_output_are_reported() {
        assertThat(TextRules.check(new ProjectFile("a.html", "<script>alert(1)</script>")))
                .hasSize(1);
        assertThat(TextRules.check(new ProjectFile("a.html", "<a onclick=\"x()\">")))
                .hasSize(1);
        assertThat(TextRules.check(new ProjectFile("a.html", "<b th:utext=\"${x}\"></b>")))
                .hasSize(1);
        assertThat(TextRules.check(new ProjectFile("a.html", "<script src=\"/a.js\"></script>")))
                .isEmpty();
    }

    @Test
    void literal_words_in_a_template_are_reported() {
        assertThat(DocumentRules.literalText(new ProjectFile("a.html", "<p>Hello</p>")))
                .hasSize(1);
        assertThat(DocumentRules.literalText(new ProjectFile("a.html", "<p>逾期</p>")))
                .hasSize(1);
        assertThat(DocumentRules.literalText(new ProjectFile("a.html", "<p th:text=\"#{a}\"></p>")))
                .isEmpty();
        assertThat(DocumentRules.literalText(new ProjectFile("a.html", "<input placeholder=\"Search\">")))
                .hasSize(1);
        assertThat(DocumentRules.literalText(new ProjectFile("a.html", "<input th:placeholder=\"#{a}\">")))
                .isEmpty();
    }

    @Test
    void message_files_out_of_step_are_reported() {
        ProjectFile english = new ProjectFile("m_en.properties", "a=1\nb=2");
        assertThat(DocumentRules.outOfStep(english, new ProjectFile("m_zh_CN.properties", "a=1\nc=3")))
                .hasSize(2);
        assertThat(DocumentRules.outOfStep(english, new ProjectFile("m_zh_CN.properties", "a=1\nb=3")))
                .isEmpty();
        assertThat(DocumentRules.outOfStep(english, new ProjectFile("m_zh_CN.properties", "a=1\nb=")))
                .containsExactly("m_zh_CN.properties says nothing for b");
    }

    @Test
    void a_dead_link_is_reported(@TempDir Path root) {
        assertThat(DocumentRules.deadLinks(root, new ProjectFile("README.md", "see [x](gone.md)")))
                .hasSize(1);
        assertThat(DocumentRules.deadLinks(root, new ProjectFile("README.md", "see [x](https://example.org)")))
                .isEmpty();
    }

    private static ProjectFile method(int lines) {
        return new ProjectFile(MAIN, "class A { void m() {\n" + "int a;\n".repeat(lines) + "} }");
    }
}
