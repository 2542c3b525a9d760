using Blog.Tests.Fakes;
using Blog.Text.Names;

namespace Blog.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TestHost _host = new();

    [Fact]
    public void Without_a_command_it_says_what_to_type_first()
    {
        var result = _host.Run();
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("blog new post \"A title\"", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bild", "build")]
    [InlineData("build --strikt", "--strict")]
    [InlineData("new pst x", "post")]
    public void A_misspelt_word_is_refused_with_the_nearest_one(string line, string meant)
    {
        var result = _host.Run(line.Split(' '));
        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains($"Did you mean '{meant}'?", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bild", "blog --help")]
    [InlineData("build --strikt", "blog build --help")]
    [InlineData("new post", "blog new post --help")]
    public void A_refusal_names_the_help_of_the_command_that_was_given(string line, string help) =>
        Assert.EndsWith(
            $"'{help}' lists what is allowed here.\n",
            _host.Run(line.Split(' ')).Error,
            StringComparison.Ordinal
        );

    [Fact]
    public void In_a_clone_commands_are_named_as_they_are_typed_there()
    {
        _host.Program = new ProgramName("dotnet run --");
        Assert.Contains("dotnet run -- new post \"A title\"", _host.Run().Out, StringComparison.Ordinal);
        Assert.Contains("dotnet run -- build [options]", _host.Run("build", "--help").Out, StringComparison.Ordinal);
        Assert.EndsWith(
            "'dotnet run -- build --help' lists what is allowed here.\n",
            _host.Run("build", "--strikt").Error,
            StringComparison.Ordinal
        );
        Assert.Contains("'dotnet run -- cards fetch'", _host.Run("explain", "BLOG110").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_for_programs_name_the_installed_program()
    {
        _host.Program = new ProgramName("dotnet run --");
        Assert.Contains("blog cards fetch", _host.Run("explain", "BLOG110", "--json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_there_is_not_is_refused_in_a_sentence() =>
        Assert.StartsWith(
            "error: There is no list 'darfts'. The lists are posts, reviews, pages, drafts, future, "
                + "expired, tags, series, files. Did you mean 'drafts'?\n",
            _host.Run("list", "darfts").Error,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("build --base-url ftp://example.org/")]
    [InlineData("build --base-url /blog/")]
    [InlineData("build --base-url https://example.org/?q")]
    [InlineData("build --now yesterday")]
    [InlineData("list everything")]
    [InlineData("new post")]
    [InlineData("new post x --slug a/b")]
    [InlineData("why")]
    public void A_value_that_cannot_be_used_is_refused(string line)
    {
        var result = _host.Run(line.Split(' '));
        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.StartsWith("error: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("clean")]
    [InlineData("list posts")]
    [InlineData("why x")]
    [InlineData("new post x")]
    public void Outside_a_site_commands_are_refused_with_BLOG004(string line)
    {
        _host.WorkingFolder = _host.Folder.Above;
        var result = _host.Run(line.Split(' '));
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("error BLOG004: There is no site here", result.Error, StringComparison.Ordinal);
        Assert.Equal(
            "BLOG004",
            _host.Run([.. line.Split(' '), "--json"]).Json.GetProperty("diagnostics")[0].GetProperty("id").GetString()
        );
    }

    [Fact]
    public void The_root_is_named_from_the_working_folder()
    {
        _host.WorkingFolder = _host.Folder.Above;
        Assert.Equal(0, _host.Run("build", "--root", "site").ExitCode);
        Assert.Equal(2, _host.Run("build", "--root", "site/content").ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("build")]
    [InlineData("clean")]
    [InlineData("list")]
    [InlineData("why")]
    [InlineData("explain")]
    [InlineData("pipelines")]
    [InlineData("new")]
    [InlineData("new post")]
    [InlineData("new review")]
    [InlineData("new page")]
    public void Every_command_has_help(string command)
    {
        var result = _host.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("Usage:", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_tells_the_exit_codes() =>
        Assert.Contains("Exit codes: 0 all is well; 1 ", _host.Run("--help").Out, StringComparison.Ordinal);

    public void Dispose() => _host.Dispose();
}
