using System.Collections.Immutable;
using Blog.Answers;
using Blog.Finding;
using Blog.Options;
using Blog.Running;
using Blog.Terminals;
using Blog.Themes;

namespace Blog.Commands.Themes.Diff;

/// <summary>Compares copied theme files with the built-in ones, so that an author sees what an upgrade
/// changed.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class ThemeDiffRun(CommandContext context, SharedValues values)
{
    private const string Overrides = "content/_theme/";

    private readonly Reply _reply = new(context.Surroundings, values);
    private readonly ThemeShelf _program = new(context.Surroundings.Themes);

    /// <returns>The exit code.</returns>
    public int Run()
    {
        if (SiteOpener.Open(context, values, _reply) is not { } opened)
            return ExitCode.Refused;
        var theme = opened.Make(context.Generator).Catalogue.Settings.Theme;
        var files = Compared(opened, theme);
        if (values.Json)
            return Json(files);
        var rows = files.Where(f => f.Kind != CopiedFile.Kinds.Same).Select(Row).ToList();
        var same = files.Length - rows.Count;
        if (rows.Count > 0)
            new Table(["File", "", "Yours", "Built-in"], [.. rows]).Print(context.Surroundings.Out);
        if (!values.Quiet)
            context.Surroundings.Out.Line(Summary(files.Length, rows.Count, same), Ink.Good);
        return ExitCode.Fine;
    }

    private static string Summary(int all, int rows, int same) =>
        (all, rows, same) switch
        {
            (0, _, _) => "Nothing of the theme is copied.",
            (_, 0, _) => $"{Counted.Of(same, "file")} equal to the built-in ones, so the copies are not needed.",
            (_, _, 0) => $"{Counted.Of(rows, "file")} different from the built-in ones.",
            _ => $"{Counted.Of(rows, "file")} different from the built-in ones, {same} equal.",
        };

    private ImmutableArray<CopiedFile> Compared(OpenedSite opened, string theme)
    {
        var overrides = opened
            .Content.Files.Where(f => f.Value.StartsWith(Overrides, StringComparison.Ordinal))
            .Select(f =>
                CopiedFile.Of(f.Value, opened.Content.Read(f).Bytes, _program.Find(theme, f.Value[Overrides.Length..]))
            );
        var own = new ThemeShelf(opened.Content);
        if (!own.Names.Contains(theme) || !_program.Names.Contains(theme))
            return [.. overrides];
        var copied = own.FilesOf(theme)
            .Union(_program.FilesOf(theme))
            .Order(StringComparer.Ordinal)
            .Select(file => CopiedFile.Of($"themes/{theme}/{file}", own.Find(theme, file), _program.Find(theme, file)));
        return [.. overrides, .. copied];
    }

    private static string[] Row(CopiedFile file) =>
        file.Kind switch
        {
            CopiedFile.Kinds.Changed =>
            [
                file.Path,
                "changed",
                $"+{Counted.Of(file.Added, "line")}",
                $"-{Counted.Of(file.Removed, "line")}",
            ],
            CopiedFile.Kinds.Missing => [file.Path, "missing", "", ""],
            _ => [file.Path, "your own", "", ""],
        };

    private int Json(ImmutableArray<CopiedFile> files) =>
        _reply.Json(
            ExitCode.Fine,
            json =>
            {
                json.WriteStartArray("files");
                foreach (var file in files)
                {
                    json.WriteStartObject();
                    json.WriteString("path", file.Path);
                    json.WriteString("kind", file.Kind.ToString().ToLowerInvariant());
                    json.WriteNumber("added", file.Added);
                    json.WriteNumber("removed", file.Removed);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        );
}
