using System.Collections.Immutable;
using Blog.Answers;
using Blog.Finding;
using Blog.Options;
using Blog.Pages;
using Blog.Programs;
using Blog.Running;
using Blog.Terminals;
using Blog.Text.Names;
using Blog.Themes;

namespace Blog.Commands.Themes.Diff;

/// <summary>Compares copied theme files with the built-in ones, so that an author sees what an upgrade
/// changed.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class ThemeDiffRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);
    private readonly ThemeShelf _program = new(context.Surroundings.Themes);

    /// <param name="file">The file's path in the theme, or its path in the site; null for all.</param>
    /// <param name="withLines">Whether the differing lines are shown.</param>
    /// <param name="isMerged">Whether the author's files have what the program changed.</param>
    /// <returns>The exit code.</returns>
    public int Run(string? file, bool withLines, bool isMerged)
    {
        if (SiteOpener.Open(context, values, _reply) is not { } opened)
            return ExitCode.Refused;
        var read = SiteBuilder.ReadSettings(opened.Request, context.Surroundings.Clock);
        // Settings with mistakes still name the theme, and an upgrade may be why they have them.
        _reply.Print(read.Diagnostics);
        var comparison = new ThemeComparison(opened, read.Settings.Theme, _program);
        var all = comparison.Files;
        ImmutableArray<CopiedFile> files = [.. all.Where(f => file is null || f.File == file || f.Path == file)];
        if (file is not null && files.IsEmpty)
        {
            var nearest = NearestName.Find(file, [.. all.Select(f => f.File)]);
            return _reply.Fail(ExitCode.Refused, $"'{file}' is not a copied file of the theme.", nearest);
        }

        if (isMerged)
            return Note(comparison, files);
        return new ThemeDiffReport(context.Surroundings.Out, values, _reply).Print(files, withLines);
    }

    private int Note(ThemeComparison comparison, ImmutableArray<CopiedFile> files)
    {
        var theirs = files
            .Where(f => f.Kind is CopiedFile.Kinds.Program or CopiedFile.Kinds.Both or CopiedFile.Kinds.Changed)
            .ToList();
        foreach (var file in theirs)
        {
            var bytes = comparison.BuiltIn(file)!.Value;
            if (comparison.OriginalsOf(file).Keep(ProgramVersion.Text, file.File, bytes) is { } problem)
                return _reply.Refuse($"It was not noted for {file.Path}: {problem}");
        }

        if (values.Json)
            return _reply.Json(ExitCode.Fine, json => JsonTexts.Write(json, "merged", theirs.Select(f => f.Path)));
        if (!values.Quiet)
        {
            context.Surroundings.Out.Line(
                $"Noted: {Counted.Of(theirs.Count, "file")} with the changes of {ProgramVersion.Text}.",
                Ink.Good
            );
        }

        return ExitCode.Fine;
    }
}
