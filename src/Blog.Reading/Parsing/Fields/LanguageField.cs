using Blog.Data;
using Blog.Model;
using Blog.Text;
using Blog.Text.Names;

namespace Blog.Reading.Parsing.Fields;

/// <summary>Reads a key that holds a language.</summary>
internal static class LanguageField
{
    /// <summary>The language tag; null when it is left out, and, with BLOG184, when it is not valid.</summary>
    public static string? Read(TypedMap map, string key)
    {
        if (map.Text(key) is not { } text)
            return null;
        if (LanguageTag.Read(text) is { } tag)
            return tag;
        var name =
            LanguageTag.OfName(text)
            ?? (NearestName.Find(text, LanguageTag.Names) is { } near ? LanguageTag.OfName(near) : null);
        map.Report(DiagnosticCatalogue.UnknownLanguage.At(map.Place(key), text) with { Suggestion = name });
        return null;
    }
}
