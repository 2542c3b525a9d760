using Blog.Data;
using Blog.Data.Nodes;
using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Pages.Slots;
using Blog.Pages.Values;
using Blog.Text;
using Blog.Theming.Values;

namespace Blog.Pages.Theme;

/// <summary>Reads the theme's words: English first, then a language over it (<c>de-AT</c> after <c>de</c>). A site's
/// own file in <c>content/_theme/strings/</c> replaces single words and keeps the theme's others.</summary>
internal static class WordsReader
{
    private const string English = "en";

    /// <summary>The words in every language that has a file.</summary>
    public static ThemeWords Read(string theme, string siteLanguage, ModuleContext context)
    {
        string[] folders = [$"themes/{theme}/strings", "content/_theme/strings"];
        var files = context
            .Content.Files.Where(f => f.Extension == ".yml" && folders.Contains(f.Folder))
            .OrderBy(f => Array.IndexOf(folders, f.Folder))
            .ThenBy(f => f.Value, StringComparer.Ordinal)
            .Select(f => (Language: f.Stem, Words: Entries(f, context)))
            .Prepend(Supplied("en"))
            .Prepend(Supplied("de"))
            .ToLookup(f => f.Language, f => f.Words, StringComparer.OrdinalIgnoreCase);
        var ofSite = Together("t", siteLanguage, files);
        return new ThemeWords(
            ofSite,
            Together("t:en", English, files),
            files.Select(f =>
                f.Key.Equals(siteLanguage, StringComparison.OrdinalIgnoreCase)
                    ? KeyValuePair.Create(siteLanguage, ofSite)
                    : KeyValuePair.Create(f.Key, Together("t:" + f.Key, f.Key, files))
            )
        );
    }

    private static ThemeMap Together(string identity, string language, ILookup<string, DataMap> files)
    {
        var words = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (
            var name in new[] { English, ThemeWords.Primary(language), language }.Distinct(
                StringComparer.OrdinalIgnoreCase
            )
        )
        {
            foreach (var entry in files[name].SelectMany(map => map.Entries))
                words[entry.Key] = ThemeValues.Of(entry.Value, $"{identity}.{entry.Key}");
        }

        return new ThemeMap(identity, words, isStrict: true);
    }

    // The words of what settings put into slots; a theme may have its own.
    private static (string Language, DataMap Words) Supplied(string language) =>
        (language, DataReader.Read(SuppliedFiles.Text($"strings/{language}.yml")).Root as DataMap ?? DataMap.Empty);

    private static DataMap Entries(ContentPath file, ModuleContext context)
    {
        if (context.ReadText(file) is not { } source)
            return DataMap.Empty;
        var data = DataReader.Read(source);
        context.Report(data.Diagnostics);
        if (data.Root is not (null or DataMap))
            context.Report(DiagnosticCatalogue.NotAMap.At(source.At(0, 0), "something else"));
        return data.Root as DataMap ?? DataMap.Empty;
    }
}
