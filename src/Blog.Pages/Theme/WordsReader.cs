using Blog.Data;
using Blog.Data.Nodes;
using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Pages.Slots;
using Blog.Pages.Values;
using Blog.Text;
using Blog.Theming.Values;

namespace Blog.Pages.Theme;

/// <summary>Reads the theme's words: English first, then a language over it (<c>de-AT</c> after <c>de</c>). A file of
/// a theme replaces single words of the theme that it extends, and a site's own in <c>content/_theme/strings/</c> those
/// of the theme; the others stay.</summary>
internal static class WordsReader
{
    private const string English = "en";
    private const string DateFormat = "date_format";

    /// <summary>The words in every language that has a file. A setting <c>date_format</c> that the site sets takes the
    /// place of that word in all of them.</summary>
    public static ThemeWords Read(ThemeChain chain, string siteLanguage, ThemeMap settings, ModuleContext context)
    {
        var form = settings.TryRead(DateFormat, out var value) && value is string { Length: > 0 } set ? set : null;
        string[] folders = [.. chain.Names.Reverse().Select(n => $"themes/{n}/strings"), "content/_theme/strings"];
        var files = context
            .Content.Files.Where(f => f.Extension == ".yml" && folders.Contains(f.Folder))
            .OrderBy(f => Array.IndexOf(folders, f.Folder))
            .ThenBy(f => f.Value, StringComparer.Ordinal)
            .Select(f => (Language: f.Stem, Words: Entries(f, context)))
            .Prepend(Supplied("en"))
            .Prepend(Supplied("de"))
            .ToLookup(f => f.Language, f => f.Words, StringComparer.OrdinalIgnoreCase);
        var ofSite = Together("t", siteLanguage, form, files);
        return new ThemeWords(
            ofSite,
            Together("t:en", English, form, files),
            files.Select(f =>
                f.Key.Equals(siteLanguage, StringComparison.OrdinalIgnoreCase)
                    ? KeyValuePair.Create(siteLanguage, ofSite)
                    : KeyValuePair.Create(f.Key, Together("t:" + f.Key, f.Key, form, files))
            )
        );
    }

    private static ThemeMap Together(
        string identity,
        string language,
        string? dateFormat,
        ILookup<string, DataMap> files
    )
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

        if (dateFormat is not null)
            words[DateFormat] = dateFormat;
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
