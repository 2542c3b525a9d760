using System.Collections.Immutable;
using Blog.Answers;
using Blog.Options;
using Blog.Programs;
using Blog.Terminals;

namespace Blog.Commands.Themes.Diff;

/// <summary>Prints the comparison of a site's theme files with the built-in ones.</summary>
/// <param name="to">Prints it.</param>
/// <param name="values">Say whether it is JSON.</param>
/// <param name="reply">Prints JSON.</param>
internal sealed class ThemeDiffReport(Printer to, SharedValues values, Reply reply)
{
    /// <returns>The exit code.</returns>
    public int Print(ImmutableArray<CopiedFile> files, bool withLines)
    {
        if (values.Json)
            return Json(files, withLines);
        var different = files.Where(f => f.Kind != CopiedFile.Kinds.Same).ToList();
        if (withLines)
            return PrintLines(different.SelectMany(f => f.Lines));

        if (different.Count > 0)
            new Table(["File", "Changed by", "Yours", "Built-in", "Copied from"], [.. different.Select(Row)]).Print(to);
        if (values.Quiet)
            return ExitCode.Fine;
        to.Line(Summary(files.Length, different.Count), Ink.Good);
        foreach (var line in Advice([.. different.Select(f => f.Kind)]))
            to.Line(line);
        return ExitCode.Fine;
    }

    // Another program gets the lines as they are, tabs too.
    private int PrintLines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (to.Terminal.IsInteractive)
                to.Line(line, InkOf(line));
            else
                to.Writer.Write(line + "\n");
        }

        return ExitCode.Fine;
    }

    private static string Summary(int all, int different) =>
        (all, different) switch
        {
            (0, _) => "Nothing of the theme is copied.",
            (_, 0) => $"{Counted.Of(all, "file")} equal to the built-in ones, so the copies are not needed.",
            _ when all == different => $"{Counted.Of(different, "file")} different from the built-in ones.",
            _ => $"{Counted.Of(different, "file")} different from the built-in ones, {all - different} equal.",
        };

    private static IEnumerable<string> Advice(ImmutableHashSet<CopiedFile.Kinds> kinds)
    {
        if (kinds.Contains(CopiedFile.Kinds.Program))
            yield return "A copy that only the program changed can be deleted or copied again: nothing is yours.";
        if (kinds.Contains(CopiedFile.Kinds.Both))
        {
            yield return "'--lines' shows what the program changed. Once it is in your file, '--merged' notes that.";
        }

        if (kinds.Contains(CopiedFile.Kinds.Dropped))
            yield return $"A file that is dropped is not among those of {ProgramVersion.Text}: nothing may use it.";
    }

    private static string[] Row(CopiedFile file)
    {
        var hasLines = file.Added + file.Removed > 0;
        return
        [
            file.Path,
            Words(file.Kind),
            hasLines ? $"+{Counted.Of(file.Added, "line")}" : "",
            hasLines ? $"-{Counted.Of(file.Removed, "line")}" : "",
            file.CopiedFrom ?? "",
        ];
    }

    private static string Words(CopiedFile.Kinds kind) =>
        kind switch
        {
            CopiedFile.Kinds.Yours => "you",
            CopiedFile.Kinds.Program => "the program",
            CopiedFile.Kinds.Both => "you and the program",
            CopiedFile.Kinds.Changed => "unknown",
            CopiedFile.Kinds.Own => "your own",
            CopiedFile.Kinds.Dropped => "the program: dropped",
            CopiedFile.Kinds.New => "the program: new",
            CopiedFile.Kinds.Missing => "you: missing",
            _ => "",
        };

    private static Ink InkOf(string line) =>
        line switch
        {
            ['+', '+', '+', ..] or ['-', '-', '-', ..] => Ink.Strong,
            ['+', ..] => Ink.Good,
            ['-', ..] => Ink.Error,
            ['@', ..] => Ink.Faint,
            _ => Ink.Plain,
        };

    private int Json(ImmutableArray<CopiedFile> files, bool withLines) =>
        reply.Json(
            ExitCode.Fine,
            json =>
            {
                json.WriteStartArray("files");
                foreach (var file in files)
                {
                    json.WriteStartObject();
                    json.WriteString("path", file.Path);
                    json.WriteString("kind", file.Kind.ToString().ToLowerInvariant());
                    json.WriteString("copied_from", file.CopiedFrom);
                    json.WriteNumber("added", file.Added);
                    json.WriteNumber("removed", file.Removed);
                    if (withLines)
                        JsonTexts.Write(json, "lines", file.Lines);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        );
}
