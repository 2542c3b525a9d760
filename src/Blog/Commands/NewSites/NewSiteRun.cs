using System.Collections.Immutable;
using System.Globalization;
using Blog.Answers;
using Blog.Options;
using Blog.Programs;
using Blog.Running;
using Blog.Terminals;
using Blog.Text.Names;
using Blog.Themes;
using Blog.Workspace.Disk;
using Blog.Workspace.Drafting;

namespace Blog.Commands.NewSites;

/// <summary>Writes the files of a new site.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class NewSiteRun(CommandContext context, SharedValues values)
{
    private const string UsualTheme = "paper";

    private readonly Surroundings _surroundings = context.Surroundings;
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <returns>The exit code.</returns>
    public int Run(NewSiteWish given)
    {
        var wish = given with
        {
            Folder = Below(values.Root, given.Folder),
            Title = Line(given.Title),
            Author = Line(given.Author),
            Url = given.Url ?? values.BaseUrl,
        };
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(wish.Folder, _surroundings.WorkingFolder));
        if (WhatIsThere(folder) is { } there)
            return _reply.Refuse(there);
        var themes = new ThemeShelf(_surroundings.Themes).Names;
        if (wish.Theme is { } theme && !themes.Contains(theme))
            return _reply.Fail(ExitCode.Refused, $"There is no theme '{theme}'.", NearestName.Find(theme, themes));
        var sample = wish.IsSample ? SampleBlog.Files(_surroundings.Sample, wish) : null;
        if (wish.IsSample && sample is null)
        {
            return _reply.Refuse(
                "This program was built in a clone whose content is not the sample blog, so it has none."
            );
        }

        var outcome = NewSite.Write(folder, NewSiteFiles.Of(Facts(folder, wish), sample));
        if (outcome.Problem is { } problem)
            return _reply.Refuse($"{problem} Run the command again when that is mended.");
        var names = string.Join(", ", outcome.Taken);
        return outcome.Taken.IsEmpty
            ? Present(wish.Folder, outcome, new KeptFiles(folder, outcome))
            : _reply.Refuse($"Nothing was written, because '{folder}' already has {names}.");
    }

    private static string Below(string? root, string folder) =>
        root is null || folder == "." ? root ?? folder : Path.Combine(root, folder);

    private NewSiteFacts Facts(string folder, NewSiteWish wish) =>
        new(
            wish.Title ?? (wish.IsSample ? SampleBlog.Title : TitleOf(folder)),
            wish.Author ?? Line(_surroundings.Ask("git", ["config", "user.name"])) ?? "Your Name",
            wish.Url?.Home ?? (wish.IsSample ? SampleBlog.Url : "https://example.org/"),
            wish.Theme ?? UsualTheme,
            (values.Now ?? _surroundings.Clock.GetUtcNow()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ProgramVersion.Text
        );

    // A blog below another one is fine, except where the other's build would read its files.
    private static string? WhatIsThere(string folder)
    {
        if (SiteFolder.At(folder) is not null)
            return $"There already is a site in '{folder}'.";
        // Every folder of the machine would be in it.
        if (Path.GetPathRoot(folder) == folder)
            return $"A site needs a folder of its own, and '{folder}' is the root of all.";
        if (SiteFolder.FindFrom(folder) is not { } other)
            return null;
        var below = other.RelativePathOf(folder)!.Split('/')[0];
        return ContentWalk.Folders.Contains(below)
            ? $"'{folder}' is in {below}/ of the site in '{other.FullPath}', which would publish it."
            : null;
    }

    // The title of a folder 'notes-on-go' is 'Notes on go'.
    private static string TitleOf(string folder)
    {
        var words = Path.GetFileName(folder).Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? "My blog" : char.ToUpperInvariant(words[0]) + words[1..];
    }

    // No page and no feed can have control characters, which a paste may bring.
    private static string? Line(string? text)
    {
        var line = text?.ReplaceLineEndings(" ").Where(c => !char.IsControl(c)) ?? [];
        return string.Concat(line).Trim() is { Length: > 0 } shown ? shown : null;
    }

    private int Present(string folder, NewSiteOutcome outcome, KeptFiles kept)
    {
        if (values.Json)
        {
            return _reply.Json(
                ExitCode.Fine,
                json =>
                {
                    JsonTexts.Write(json, "written", outcome.Written);
                    JsonTexts.Write(json, "kept", outcome.Kept);
                }
            );
        }

        if (values.Quiet)
            return ExitCode.Fine;
        foreach (var file in Shown(outcome.Written))
            _surroundings.Out.Line("  " + file);
        foreach (var line in kept.Lines)
            _surroundings.Out.Line(line, Ink.Warning);
        _surroundings.Out.Line("Your blog is ready. What to type next:", Ink.Good);
        foreach (var command in Next(folder))
            _surroundings.Out.Line("  " + command, Ink.Strong);
        return ExitCode.Fine;
    }

    // The sample blog has dozens of files.
    private static IEnumerable<string> Shown(ImmutableArray<string> files) =>
        files.Length <= 12
            ? files
            : files
                .GroupBy(f => f.StartsWith("content/", StringComparison.Ordinal))
                .OrderBy(g => g.Key)
                .SelectMany(g => g.Key ? [$"content/ ({Counted.Of(g.Count(), "file")})"] : g.AsEnumerable());

    // In a clone of the program, its name is a path from this folder: there 'cd' would make it another one.
    private ImmutableArray<string> Next(string folder)
    {
        const string Look = "preview --open";
        const string Write = "new post \"A title\"";
        var program = _surroundings.Out.Program;
        // 'cd -' goes to the last folder, and '-x' is an option.
        var path = folder.StartsWith('-') ? "./" + folder : folder;
        var quoted = path.Any(char.IsWhiteSpace) ? $"\"{path}\"" : path;
        if (Path.TrimEndingDirectorySeparator(folder) == ".")
            return [program.Command(Look), program.Command(Write), program.Command("build")];
        if (program == ProgramName.Installed)
            return [$"cd {quoted}", program.Command(Look), program.Command(Write)];
        return [.. new[] { Look, Write, "build" }.Select(c => program.Command($"{c} --root {quoted}"))];
    }
}
