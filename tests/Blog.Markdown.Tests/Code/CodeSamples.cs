using Blog.Markdown.Code;

namespace Blog.Markdown.Tests.Code;

/// <summary>Blocks of code that share lines but stand in different states of their grammars.</summary>
internal static class CodeSamples
{
    private static readonly string[] Languages =
    [
        "go",
        "python",
        "csharp",
        "javascript",
        "bash",
        "yaml",
        "css",
        "html",
    ];

    private static readonly string[] Lines =
    [
        "func main() {",
        "\treturn err",
        "}",
        "",
        "/* open",
        "close */",
        "// one",
        "# two",
        "x = \"a",
        "b\" + 1",
        "`raw",
        "'''",
        "\"\"\"",
        "class A:",
        "    pass",
        "namespace A { public class B {",
        "<script>",
        "</script>",
        "key: value",
        "  - item",
        "cat <<EOF",
        "EOF",
        "if (x) {",
        "@media print {",
        "return `a ${b",
        "}`;",
        "=begin",
        "for i in 1 2; do",
        "done",
        "#region x",
        "#if DEBUG",
        "#endif",
        "<!-- a",
        "-->",
    ];

    /// <summary>The fence of a numbered sample; samples go round the languages.</summary>
    public static CodeFence Fence(int index) => new() { Language = Languages[index % Languages.Length] };

    /// <summary>The code of a numbered sample.</summary>
    public static string Code(int index) =>
        Code(Enumerable.Range(0, 12).Select(line => ((index * 7) + (line * (1 + (index % 5)))) % Lines.Length));

    /// <summary>The lines of these numbers.</summary>
    public static string Code(IEnumerable<int> lines) =>
        string.Concat(lines.Select(line => Lines[line % Lines.Length] + "\n"));
}
