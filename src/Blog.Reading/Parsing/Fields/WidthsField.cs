using System.Collections.Immutable;
using System.Globalization;
using Blog.Data;
using Blog.Text;

namespace Blog.Reading.Parsing.Fields;

/// <summary>Reads the widths that pictures are made in, in pixels: <c>widths</c> of settings and themes.</summary>
public static class WidthsField
{
    /// <summary>The key.</summary>
    public const string Key = "widths";

    private const int Widest = 8_000;

    /// <summary>The widths, ascending, each once; empty when the key is missing. What is none is reported.</summary>
    public static ImmutableArray<int> Read(TypedMap from)
    {
        var widths = ImmutableSortedSet.CreateBuilder<int>();
        foreach (var (text, place) in from.PlacedTexts(Key))
        {
            if (
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
                && width is > 0 and <= Widest
            )
                widths.Add(width);
            else
                from.ReportAt(place, DiagnosticCatalogue.InvalidValue, text, $"a whole number from 1 to {Widest}");
        }

        return [.. widths];
    }
}
