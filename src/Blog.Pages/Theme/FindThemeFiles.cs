using System.Collections.Immutable;
using Blog.Engine;
using Blog.Reading.Documents;
using Blog.Reading.Exclusion;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Theme;

/// <summary>Finds the files of the site's theme and of the themes that it extends; a file at the same path below
/// <c>content/_theme/</c> replaces the theme's.</summary>
internal sealed class FindThemeFiles(Pipeline<LoadedSettings> settings) : IModule<Seed, ThemeFile>
{
    private const string Overrides = "content/_theme";

    /// <inheritdoc/>
    public ImmutableArray<Document<ThemeFile>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var loaded = context.Value(settings);
        var chain = ThemeChain.Of(loaded.Settings.Theme, context.Content);
        context.Report([.. chain.Diagnostics]);
        var files = new SortedDictionary<string, ThemeFile>(StringComparer.Ordinal);
        ImmutableArray<string> folders = [.. chain.Names.Reverse().Select(n => "themes/" + n), Overrides];
        foreach (var folder in folders)
        foreach (var path in Below(folder, context.Content.Files))
        {
            var name = path.Value[(folder.Length + 1)..];
            // What the first theme has replaces nothing: it is there to be replaced.
            files[name] = new ThemeFile(name, path) { IsNew = folder != folders[0] && !files.ContainsKey(name) };
        }

        if (Unknown(loaded, context) is { } unknown)
            context.Report(unknown);
        return [.. files.Values.Select(f => new Document<ThemeFile>(f.Path, f, Fingerprint.Of(f.Name)))];
    }

    // Files are sorted, so those below a folder stand together.
    private static IEnumerable<ContentPath> Below(string folder, ImmutableArray<ContentPath> files)
    {
        var at = files.BinarySearch(new ContentPath(folder + "/"));
        return files
            .Skip(at < 0 ? ~at : at)
            .TakeWhile(f => f.IsBelow(folder))
            .Where(f => ExclusionRules.Of(f.Value) is null);
    }

    /// <summary>The diagnostic for a theme in the settings that does not exist (BLOG076); null when it
    /// exists.</summary>
    public static Diagnostic? Unknown(LoadedSettings loaded, ModuleContext context)
    {
        if (context.Content.Files.Contains(ThemeChain.DescriptionOf(loaded.Settings.Theme)))
            return null;
        return DiagnosticCatalogue
            .UnknownTheme.At(loaded.ThemePlace, loaded.Settings.Theme)
            .Suggesting(loaded.Settings.Theme, ThemeChain.NamesIn(context.Content));
    }
}

/// <summary>A file of the theme, or the site's own file that replaces it.</summary>
/// <param name="Name">Its path within the theme: <c>layouts/post.html</c>.</param>
/// <param name="Path">The file.</param>
internal sealed record ThemeFile(string Name, ContentPath Path)
{
    /// <summary>Whether it replaces no file of a theme that is extended, although it is of one that extends another, or
    /// of the site.</summary>
    public bool IsNew { get; init; }
}
