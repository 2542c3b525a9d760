using System.Text.RegularExpressions;
using Blog.Syndication.Writing;

namespace Blog.Syndication.Tests.Writing;

/// <summary>DEV's own expression for what it pairs before it reads Liquid.</summary>
public sealed partial class CodeFormTests
{
    [Theory]
    [InlineData("a {{ b }}", "```\na {{ b }}\n```")]
    [InlineData(
        "```{{ include.lang }}\n{{ include.code }}\n```",
        "~~~\n```{{ include.lang }}\n{{ include.code }}\n```\n~~~"
    )]
    [InlineData("````\n{% raw %}", "~~~\n````\n{% raw %}\n~~~")]
    [InlineData("```\n~~~\n{{ x }}", "<pre><code>&#96;&#96;&#96;\n&#126;&#126;&#126;\n&#123;&#123; x }}</code></pre>")]
    [InlineData("~~~\n{{ x }}", "```\n~~~\n{{ x }}\n```")]
    public void A_block_of_code_for_DEV_is_written_so_that_its_pairs_come_out_right(string code, string markdown)
    {
        Assert.Equal(markdown, string.Join('\n', new CodeForm(hasLiquid: true).Block(code, null)));
        AssertHidden(markdown);
    }

    [Theory]
    [InlineData("{{ x }}", "`{{ x }}`")]
    [InlineData("a`{{ x }}", "``a`{{ x }}``")]
    [InlineData("``{{ x }}", "``` ``{{ x }} ```")]
    [InlineData("```{{ x | y }}", "<code>&#96;&#96;&#96;&#123;&#123; x &#124; y }}</code>")]
    public void Code_in_a_line_is_too(string code, string markdown)
    {
        Assert.Equal(markdown, new CodeForm(hasLiquid: true).Inline(code, isInTable: false));
        AssertHidden(markdown);
    }

    [Theory]
    [InlineData("```\n{{ x }}\n```", "````\n```\n{{ x }}\n```\n````")]
    [InlineData("`````", "``````\n`````\n``````")]
    public void Elsewhere_a_fence_is_longer_than_any_in_the_code(string code, string markdown) =>
        Assert.Equal(markdown, string.Join('\n', new CodeForm(hasLiquid: false).Block(code, null)));

    [Fact]
    public void A_backtick_in_the_text_pairs_with_none_of_code() =>
        Assert.Equal(
            "A &#96; and `{{ x }}`\n",
            Rendering.Render("<p>A ` and <code>{{ x }}</code></p>", Rendering.Dev).Body
        );

    private static void AssertHidden(string markdown) => Assert.DoesNotMatch(@"\{[{%]", Paired().Replace(markdown, ""));

    [GeneratedRegex(@"\s*~{3}.*?~{3}|\s*`{3}.*?`{3}|`{2}.+?`{2}|`.+?`", RegexOptions.Singleline)]
    private static partial Regex Paired();
}
