using Blog.Data;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Values;
using Blog.Text;
using Blog.Theming;

namespace Blog.Pipelines.Theme;

/// <summary>Reads the words of the interface: English first, then the site's language over it (<c>de-AT</c> after <c>de</c>).</summary>
internal static class StringsReader
{
    /// <summary>The words for templates.</summary>
    public static ThemeMap Read(IReadOnlyCollection<ThemeFile> files, string language, ModuleContext context)
    {
        var words = new Dictionary<string, object?>(StringComparer.Ordinal);
        var primary = language.Split('-')[0];
        foreach (var name in new[] { "en", primary, language }.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var file = files.FirstOrDefault(f => f.Name.Equals($"strings/{name}.yml", StringComparison.OrdinalIgnoreCase));
            if (file is null || context.ReadText(file.Path) is not { } source)
                continue;
            var data = DataReader.Read(source);
            context.Report(data.Diagnostics);
            if (data.Root is not DataMap map)
                context.Report(DiagnosticCatalogue.NotAMap.At(source.At(0, 0), "something else"));
            else
                map.Entries.ToList().ForEach(e => words[e.Key] = ThemeValues.Of(e.Value, "t." + e.Key));
        }

        return new ThemeMap("t", words, isStrict: true);
    }
}
