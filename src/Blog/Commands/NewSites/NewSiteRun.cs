using System.Globalization;
using Blog.Answers;
using Blog.Options;
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
    public int Run(NewSiteWish wish)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(wish.Folder, _surroundings.WorkingFolder));
        if (SiteFolder.At(folder) is not null)
            return _reply.Refuse($"There already is a site in '{folder}'.");
        var themes = new ThemeShelf(_surroundings.Themes).Names;
        if (wish.Theme is { } theme && !themes.Contains(theme))
            return _reply.Fail(ExitCode.Refused, $"There is no theme '{theme}'.", NearestName.Find(theme, themes));

        var files = NewSiteFiles.Of(
            Line(wish.Title) ?? TitleOf(folder),
            Line(wish.Author) ?? Line(_surroundings.Ask("git", ["config", "user.name"])) ?? "Your Name",
            (wish.Url ?? values.BaseUrl)?.Home ?? "https://example.org/",
            wish.Theme ?? UsualTheme,
            (values.Now ?? _surroundings.Clock.GetUtcNow()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
        var taken = NewSite.Write(folder, files);
        if (taken.IsEmpty)
            return Present(wish.Folder, [.. files.Keys.Order(StringComparer.Ordinal)]);
        var names = string.Join(", ", taken);
        return _reply.Refuse($"Nothing was written, because '{folder}' already has {names}.");
    }

    // The title of a folder 'notes-on-go' is 'Notes on go'.
    private static string TitleOf(string folder)
    {
        var words = Path.GetFileName(folder).Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? "My blog" : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string? Line(string? text) =>
        text?.Trim() is { Length: > 0 } line ? line.ReplaceLineEndings(" ") : null;

    private int Present(string folder, IReadOnlyList<string> files)
    {
        if (values.Json)
            return _reply.Json(ExitCode.Fine, json => JsonTexts.Write(json, "written", files));
        if (values.Quiet)
            return ExitCode.Fine;
        foreach (var file in files)
            _surroundings.Out.Line("  " + file);
        _surroundings.Out.Line("Your blog is ready. What to type next:", Ink.Good);
        if (folder != ".")
            _surroundings.Out.Line($"  cd {(folder.Any(char.IsWhiteSpace) ? $"\"{folder}\"" : folder)}", Ink.Strong);
        _surroundings.Out.Line("  blog preview --open", Ink.Strong);
        _surroundings.Out.Line("  blog new post \"A title\"", Ink.Strong);
        return ExitCode.Fine;
    }
}
