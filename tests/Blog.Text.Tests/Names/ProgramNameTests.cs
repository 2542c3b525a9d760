using Blog.Text.Names;

namespace Blog.Text.Tests.Names;

public sealed class ProgramNameTests
{
    private static readonly ProgramName Clone = new("dotnet run --");

    [Fact]
    public void A_command_starts_with_the_name()
    {
        Assert.Equal("dotnet run -- new post", Clone.Command("new post"));
        Assert.Equal("blog new post", ProgramName.Installed.Command("new post"));
    }

    [Theory]
    [InlineData("'blog build' shows them.", "'dotnet run -- build' shows them.")]
    [InlineData("Use 'blog list' or 'blog why'.", "Use 'dotnet run -- list' or 'dotnet run -- why'.")]
    [InlineData("My blog builds, and 'weblog build' too.", "My blog builds, and 'weblog build' too.")]
    public void Quoted_commands_of_a_sentence_get_the_name(string sentence, string expected)
    {
        Assert.Equal(expected, Clone.In(sentence));
        Assert.Equal(sentence, ProgramName.Installed.In(sentence));
    }
}
