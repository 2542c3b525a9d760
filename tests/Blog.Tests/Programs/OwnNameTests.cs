using Blog.Programs;

namespace Blog.Tests.Programs;

public sealed class OwnNameTests
{
    private static readonly string Clone = Path.Combine(Path.GetTempPath(), "my clone");
    private static readonly string Built = Path.Combine(Clone, "src", "Blog", "bin", "Release", "net10.0");

    [Fact]
    public void A_program_that_was_built_in_a_clone_is_run_by_the_SDK() =>
        Assert.Equal("dotnet run --", OwnName.Of(Built + Path.DirectorySeparatorChar, Clone).Typed);

    [Fact]
    public void From_another_folder_the_clone_is_named()
    {
        Assert.Equal("dotnet run --project .. --", OwnName.Of(Built, Path.Combine(Clone, "content")).Typed);
        var beside = Path.Combine(Path.GetTempPath(), "blog");
        var path = Path.Combine("..", "my clone");
        Assert.Equal($"dotnet run --project \"{path}\" --", OwnName.Of(Built, beside).Typed);
    }

    [Theory]
    [InlineData("home", "ann", ".dotnet", "tools")]
    [InlineData("src", "Blog", "bin", "Release", "net10.0", "linux-x64", "publish")]
    [InlineData("src", "Other", "bin", "Release", "net10.0")]
    public void Anywhere_else_it_is_the_installed_one(params string[] folders) =>
        Assert.Equal("blog", OwnName.Of(Path.Combine([Path.GetTempPath(), .. folders]), Clone).Typed);
}
