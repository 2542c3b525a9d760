using Blog.Programs;
using Blog.Testing;

namespace Blog.Tests.Programs;

public sealed class DetachedProgramTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void A_program_that_does_not_exist_is_named() =>
        Assert.Equal("There is no program 'no-such-editor' in PATH.", DetachedProgram.Start("no-such-editor", []));

    [Fact]
    public async Task A_program_gets_its_arguments_as_they_are()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("A script is no program on Windows.");
            return;
        }

        var script = _folder.PathOf("editor");
        File.WriteAllText(
            script,
            $"#!/bin/sh\nprintf '%s|' \"$@\" > '{_folder.PathOf("part")}'\nmv "
                + $"'{_folder.PathOf("part")}' '{_folder.PathOf("arguments")}'\n"
        );
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Null(DetachedProgram.Start(script, ["a b", "$(touch x)", "'\"", "--goto"]));
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!File.Exists(_folder.PathOf("arguments")))
            await Task.Delay(10, limit.Token);
        Assert.Equal("a b|$(touch x)|'\"|--goto|", _folder.Read("arguments"));
    }

    public void Dispose() => _folder.Dispose();
}
