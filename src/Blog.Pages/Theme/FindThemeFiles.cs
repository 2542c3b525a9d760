using System.Collections.Immutable;
using Blog.Engine;
using Blog.Reading.Documents;
using Blog.Reading.Exclusion;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Theme;

/// <summary>Finds the files of the site's theme; a file at the same path below <c>content/_theme/</c> replaces the
/// theme's.</summary>
internal sealed class FindThemeFiles(Pipeline<LoadedSettings> settings) : IModule<Seed, ThemeFile>
{
    private const string Overrides = "content/_theme";

    /// <inheritdoc/>
    public ImmutableArray<Document<ThemeFile>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var loaded = context.Value(settings);
        var folder = "themes/" + loaded.Settings.Theme;
        var files = new SortedDictionary<string, ContentPath>(StringComparer.Ordinal);
        foreach (var path in context.Content.Files)
        {
            var isOfTheme = path.IsBelow(folder) || path.IsBelow(Overrides);
            if (!isOfTheme || ExclusionRules.Of(path.Value) is not null)
                continue;
            if (path.IsBelow(folder))
                files.TryAdd(path.Value[(folder.Length + 1)..], path);
            else
                files[path.Value[(Overrides.Length + 1)..]] = path;
        }

        if (Unknown(loaded, context) is { } unknown)
            context.Report(unknown);
        return
        [
            .. files.Select(f => new Document<ThemeFile>(
                f.Value,
                new ThemeFile(f.Key, f.Value),
                Fingerprint.Of(f.Key)
            )),
        ];
    }

    /// <summary>The diagnostic for a theme in the settings that does not exist (BLOG076); null when it
    /// exists.</summary>
    public static Diagnostic? Unknown(LoadedSettings loaded, ModuleContext context)
    {
        if (context.Content.Files.Contains(new ContentPath($"themes/{loaded.Settings.Theme}/theme.yml")))
            return null;
        var themes = context
            .Content.Files.Where(p => p.IsBelow("themes") && p.Name == "theme.yml")
            .Select(p => new ContentPath(p.Folder).Name);
        return DiagnosticCatalogue
            .UnknownTheme.At(loaded.ThemePlace, loaded.Settings.Theme)
            .Suggesting(loaded.Settings.Theme, themes);
    }
}

/// <summary>A file of the theme, or the site's own file that replaces it.</summary>
/// <param name="Name">Its path within the theme: <c>layouts/post.html</c>.</param>
/// <param name="Path">The file.</param>
internal sealed record ThemeFile(string Name, ContentPath Path);
