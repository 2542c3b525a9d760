using Blog.Markdown.Templates;

namespace Blog.Markdown.Tests.Templates;

public sealed class EmojiTableTests
{
    [Theory]
    [InlineData(":rocket:", "🚀", true)]
    [InlineData(":key:", "🔑", false)]
    [InlineData(":fox_face:", "🦊", false)]
    [InlineData(":nothing_like_it:", null, false)]
    public void Codes_have_characters_and_some_are_certain(string code, string? character, bool isCertain)
    {
        Assert.Equal(character, EmojiTable.Find(code));
        Assert.Equal(isCertain, EmojiTable.IsCertain(code));
    }
}
