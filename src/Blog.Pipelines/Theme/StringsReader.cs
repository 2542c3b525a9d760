using Blog.Data;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Values;
using Blog.Text;
using Blog.Theming;

namespace Blog.Pipelines.Theme;

/// <summary>
/// Reads the words of the interface: English first, then the site's language over it (<c>de-AT</c> after <c>de</c>). A site's own file in
/// <c>content/_theme/strings/</c> changes single words and leaves the theme's others.
/// </summary>
internal static class StringsReader
{
    /// <summary>The words for templates.</summary>
    public static ThemeMap Read(string theme, string language, ModuleContext context)
    {
        var words = new Dictionary<string, object?>(StringComparer.Ordinal);
        var primary = language.Split('-')[0];
        foreach (var name in new[] { "en", primary, language }.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            Add($"themes/{theme}/strings/{name}.yml", words, context);
            Add($"content/_theme/strings/{name}.yml", words, context);
        }

        return new ThemeMap("t", words, isStrict: true);
    }

    private static void Add(string path, Dictionary<string, object?> words, ModuleContext context)
    {
        var file = context.Request.Content.Files.FirstOrDefault(f => f.Value.Equals(path, StringComparison.OrdinalIgnoreCase));
        if (file.Value is null || context.ReadText(file) is not { } source)
            return;
        var data = DataReader.Read(source);
        context.Report(data.Diagnostics);
        if (data.Root is DataMap map)
            map.Entries.ToList().ForEach(e => words[e.Key] = ThemeValues.Of(e.Value, "t." + e.Key));
        else if (data.Root is not null)
            context.Report(DiagnosticCatalogue.NotAMap.At(source.At(0, 0), "something else"));
    }
}
