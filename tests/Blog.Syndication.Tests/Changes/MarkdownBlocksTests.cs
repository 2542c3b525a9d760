using Blog.Syndication.Changes;

namespace Blog.Syndication.Tests.Changes;

public class MarkdownBlocksTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("\n \n", "")]
    [InlineData("a\nb\n\n\nc\n", "a\nb|c")]
    [InlineData("```\na\n\nb\n```\n\nc", "```\na\n\nb\n```|c")]
    [InlineData("~~~~\n```\n\n~~~\n~~~~\n\nc", "~~~~\n```\n\n~~~\n~~~~|c")]
    [InlineData("```\na\n\nb\n\n", "```\na\n\nb")]
    [InlineData("``` a`b\n\nc", "``` a`b|c")]
    public void A_text_is_divided_at_empty_lines_outside_of_fences(string text, string blocks) =>
        Assert.Equal(blocks, string.Join('|', MarkdownBlocks.Of(text)));

    [Theory]
    [InlineData("## Writing a file", "Writing a file")]
    [InlineData("####### Seven", null)]
    [InlineData("#No space", null)]
    [InlineData("Text", null)]
    public void A_heading_is_told_from_other_blocks(string block, string? heading) =>
        Assert.Equal(heading, MarkdownBlocks.HeadingOf(block));
}
