using System.Diagnostics;
using System.Text.Json;
using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Newsletters.Send;

/// <summary>The real program, killed while it sends to a real mail server.</summary>
public sealed class IssueSendRunKilledTests : IDisposable
{
    private const int Readers = 500;

    private readonly TestFolder _folder = new();

    [Fact]
    public async Task Killed_three_times_and_started_again_nobody_of_500_is_lost_and_nobody_has_it_twice()
    {
        using var server = RealMailServer.Start(_folder);
        MailSite.Write(_folder, server.Port);
        _folder.Write(
            "readers.txt",
            string.Concat(Enumerable.Range(0, Readers).Select(i => $"Reader {i} <r{i}@x.example>\n"))
        );
        foreach (var share in new[] { 100, 250, 400 })
            await KillAfterAsync(server, share);

        var (exit, json) = await FinishAsync();
        var uncertain = json.GetProperty("uncertain").EnumerateArray().Select(a => a.GetString()!).ToList();
        Assert.Equal((0, 0), (json.GetProperty("left").GetInt32(), json.GetProperty("refused").GetArrayLength()));
        Assert.Equal(uncertain.Count > 0 ? 1 : 0, exit);
        // At most one for each kill: the message whose last bytes were being sent.
        Assert.InRange(uncertain.Count, 0, 3);
        var had = Recipients(server);
        Assert.Equal(had.Distinct(), had);
        Assert.Equal(Readers, had.Union(uncertain).Count());

        // The server's record settles who is uncertain: only readers who are not in it get the message again.
        var lost = uncertain.Except(had).ToList();
        if (lost.Count > 0)
        {
            _folder.Write("readers.txt", string.Join('\n', lost));
            Assert.Equal(0, (await FinishAsync("--retry-uncertain")).ExitCode);
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{uncertain.Count} uncertain, of whom {lost.Count} did not have it."
        );
        Assert.Equal(Readers, Recipients(server).Count);
        Assert.Equal(Readers, Recipients(server).Distinct().Count());
    }

    [Fact]
    public async Task What_arrives_is_read_by_others_as_it_was_meant()
    {
        using var server = RealMailServer.Start(_folder);
        MailSite.Write(_folder, server.Port);
        _folder.Write(
            "readers.txt",
            "Ädä \"the first\" Løvelace <ada@x.example>\n\"Byron, née Milbanke; Bcc: "
                + "eve@x.example\" <annabella@x.example>\n"
        );
        Assert.Equal(0, (await FinishAsync()).ExitCode);
        var messages = server.Read();
        Assert.Equal(["ada@x.example", "annabella@x.example"], messages.Select(m => m.GetProperty("rcpt").GetString()));
        foreach (var message in messages)
        {
            Assert.Equal(
                [message.GetProperty("rcpt").GetString()],
                message.GetProperty("to").EnumerateArray().Select(a => a.GetString())
            );
            Assert.Equal(0, message.GetProperty("defects").GetArrayLength());
            Assert.Equal(
                ["text/plain", "text/html"],
                message.GetProperty("types").EnumerateArray().Select(t => t.GetString())
            );
            Assert.Equal("List-Unsubscribe=One-Click", message.GetProperty("post").GetString());
        }

        var text = messages[0].GetProperty("text").GetString()!.ReplaceLineEndings("\n");
        Assert.Contains("\n.A line with a dot\n", text, StringComparison.Ordinal);
        Assert.EndsWith(
            "Unsubscribe:\nhttps://notes.example/leave?who=ada%40x.example",
            text.TrimEnd(),
            StringComparison.Ordinal
        );
        Assert.Equal("<https://notes.example/leave?who=ada%40x.example>", messages[0].GetProperty("leave").GetString());
    }

    [Fact]
    public async Task Asked_to_end_it_ends_after_the_message_and_says_how_to_go_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such signals.");
        using var server = RealMailServer.Start(_folder);
        MailSite.Write(_folder, server.Port);
        _folder.Write("readers.txt", string.Concat(Enumerable.Range(0, Readers).Select(i => $"r{i}@x.example\n")));
        using var program = Start();
        await ReachAsync(server, 20, program);
        using (var kill = Process.Start("kill", ["-INT", $"{program.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        var error = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, program.ExitCode);
        Assert.Contains(
            $"{Readers - server.Count} readers left. Run the command again for them: "
                + "'blog newsletter send 2020-11 --list ../readers.txt'.",
            error,
            StringComparison.Ordinal
        );
        Assert.Equal(0, (await FinishAsync()).ExitCode);
        Assert.Equal(Readers, server.Count);
    }

    public void Dispose() => _folder.Dispose();

    private static List<string> Recipients(RealMailServer server) =>
        [.. server.Read().Select(m => m.GetProperty("rcpt").GetString()!)];

    private static async Task ReachAsync(RealMailServer server, int count, Process program)
    {
        while (server.Count < count)
        {
            Assert.False(program.HasExited, "The program ended before it was killed.");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    private async Task KillAfterAsync(RealMailServer server, int count)
    {
        using var program = Start();
        await ReachAsync(server, count, program);
        program.Kill();
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.InRange(server.Count, count, Readers - 1);
    }

    private async Task<(int ExitCode, JsonElement Json)> FinishAsync(params string[] options)
    {
        using var program = Start(["--json", .. options]);
        var output = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (program.ExitCode, JsonDocument.Parse(await output).RootElement);
    }

    private Process Start(params string[] options)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "blog.dll");
        return Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [program, "newsletter", "send", "2020-11", "--list", "../readers.txt", "--yes", .. options]
            )
            {
                WorkingDirectory = _folder.Root,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
    }
}
