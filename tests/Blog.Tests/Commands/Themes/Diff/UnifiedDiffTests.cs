using System.Diagnostics;
using Blog.Commands.Themes.Diff;
using Blog.Testing;
using CsCheck;

namespace Blog.Tests.Commands.Themes.Diff;

public class UnifiedDiffTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
            Gen.Const("a\n"),
            Gen.Const("b\n"),
            Gen.Const("\n"),
            Gen.Const("--- x\n"),
            Gen.Const("d")
        )
        .Array[0, 40]
        .Select(string.Concat);

    [Fact]
    public void Equal_texts_differ_in_nothing() => Assert.Empty(UnifiedDiff.Of("a", "b", "x\ny\n", "x\ny\n"));

    [Fact]
    public void Three_equal_lines_stand_around_a_change()
    {
        var former = string.Concat(Enumerable.Range(1, 20).Select(i => $"{i}\n"));
        var now = former.Replace("\n10\n", "\nten\n", StringComparison.Ordinal) + "21";
        Assert.Equal(
            [
                "--- a",
                "+++ b",
                "@@ -7,7 +7,7 @@",
                " 7",
                " 8",
                " 9",
                "-10",
                "+ten",
                " 11",
                " 12",
                " 13",
                "@@ -18,3 +18,4 @@",
                " 18",
                " 19",
                " 20",
                "+21",
                "\\ No newline at end of file",
            ],
            UnifiedDiff.Of("a", "b", former, now)
        );
    }

    [Fact]
    public void What_patch_makes_of_it_is_the_other_text()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || !File.Exists("/usr/bin/patch"), "patch is not installed.");
        using var folder = new TestFolder();
        Gen.Select(Texts, Texts)
            .Sample(
                (former, now) =>
                {
                    var lines = UnifiedDiff.Of("x\tbuilt in", "x\tyours", former, now);
                    folder.Write("x", former);
                    folder.Write("diff", string.Concat(lines.Select(l => l + "\n")));
                    string[] arguments = ["-p0", "-s", "--posix", "-d", folder.Above, "-i", "diff", "x"];
                    using var patch = Process.Start("/usr/bin/patch", arguments);
                    patch.WaitForExit();
                    // An empty result is a file that patch takes away.
                    var made = File.Exists(folder.PathOf("x")) ? folder.Read("x") : "";
                    return lines.IsEmpty ? former == now : patch.ExitCode == 0 && made == now;
                },
                iter: 100,
                threads: 1
            );
    }
}
