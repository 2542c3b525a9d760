using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using Blog.Html.Parsing;

namespace Blog.Html.Drawings;

/// <summary>A door of this room: an SVG drawing in, one that may stand in a page out. Scripts, handlers of events,
/// HTML, animations, and whatever leads out of the drawing are left out; its names and its style reach nothing else of
/// the page.</summary>
public static class SvgDrawing
{
    /// <summary>How many characters a drawing has at most.</summary>
    public const int MaxCharacters = 2_000_000;

    // Each element costs the browser of every reader something.
    private const int MaxElements = 20_000;

    /// <summary>Reads a drawing in linear time. Any text can be read.</summary>
    /// <param name="svg">The text of the file: XML or HTML.</param>
    /// <param name="prefix">Stands before each id and class, so that they are unique in the page; empty keeps them as
    /// they are. Letters, digits and hyphens; it starts with a letter.</param>
    /// <param name="scope">A selector of the element around the drawing, which the rules of its style are limited to;
    /// empty for none.</param>
    public static SvgReading Read(string svg, string prefix, string scope)
    {
        ArgumentNullException.ThrowIfNull(svg);
        if (svg.Length > MaxCharacters)
            return SvgReading.Failed($"it has more than {MaxCharacters / 1_000_000} million characters");
        if (svg.AsSpan().Count('<') > 2 * MaxElements)
            return SvgReading.Failed($"it has more than {MaxElements} elements");
        var body = ParsedFragment.Parse(XmlCharacters.Keep(svg));
        if (body.Descendants().OfType<IElement>().FirstOrDefault(IsSvg) is not { } root)
            return SvgReading.Failed("there is no svg element in it");
        if (SvgCopies.Count(root, MaxElements) > MaxElements)
            return SvgReading.Failed($"it shows more than {MaxElements} elements, as its parts use one another");
        if (SizeOf(root) is not { } size)
            return SvgReading.Failed("it has neither a size nor a viewBox");
        var writer = new SvgWriter(root, prefix, scope.Length == 0 ? "" : scope + " ");
        var html = writer.Write(size);
        return new SvgReading(html, Rounded(size.Width), Rounded(size.Height))
        {
            Title = TitleOf(root),
            Removed = writer.Removed,
        };
    }

    private static bool IsSvg(IElement element) => element.LocalName == "svg";

    private static string? TitleOf(IElement root)
    {
        var title = root.Children.FirstOrDefault(c => c.LocalName == "title")?.TextContent;
        return string.IsNullOrWhiteSpace(title)
            ? null
            : string.Join(' ', title.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    private static int Rounded(double length) => Math.Max(1, (int)Math.Round(length));

    // SVG 2, 8.2. Lengths of pages and fonts say nothing here.
    private static SvgSize? SizeOf(IElement root)
    {
        var box = (root.GetAttribute("viewBox") ?? "").Split(
            [' ', ',', '\t', '\n', '\r'],
            StringSplitOptions.RemoveEmptyEntries
        );
        var numbers = box.Select(Number).OfType<double>().ToImmutableArray();
        var hasBox = box.Length == 4 && numbers.Length == 4 && IsLength(numbers[2]) && IsLength(numbers[3]);
        var (width, height) = (Length(root.GetAttribute("width")), Length(root.GetAttribute("height")));
        if (width is { } w && height is { } h)
            return new SvgSize(w, h, hasBox ? numbers : [0, 0, w, h]);
        if (!hasBox)
            return null;
        return width is { } known
            ? new SvgSize(known, known * numbers[3] / numbers[2], numbers)
            : new SvgSize(numbers[2], numbers[3], numbers);
    }

    private static double? Length(string? written)
    {
        if (written is null)
            return null;
        var text = written.Trim();
        var unit = text.TrimStart("+-.0123456789eE".ToCharArray());
        double? factor = unit switch
        {
            "" or "px" => 1,
            "pt" => 96 / 72d,
            "pc" => 16,
            "in" => 96,
            "cm" => 96 / 2.54,
            "mm" => 96 / 25.4,
            _ => null,
        };
        return factor is { } by && Number(text[..^unit.Length]) * by is { } length && IsLength(length) ? length : null;
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? number
            : null;

    private static bool IsLength(double length) => length is > 0 and <= 100_000;
}

/// <summary>The result of reading a drawing.</summary>
/// <param name="Html">The svg element, as HTML and as XML; empty when it could not be read.</param>
/// <param name="Width">How wide it is, in pixels.</param>
/// <param name="Height">How high it is.</param>
public sealed record SvgReading(string Html, int Width, int Height)
{
    /// <summary>What it says it shows; null when it says nothing.</summary>
    public string? Title { get; init; }

    /// <summary>The names of elements and attributes that were left out though they may have shown something or done
    /// something, sorted; each once.</summary>
    public ImmutableArray<string> Removed { get; init; } = [];

    /// <summary>Why it cannot be read, as a clause; null when it can.</summary>
    public string? Problem { get; init; }

    /// <summary>A drawing that cannot be read.</summary>
    internal static SvgReading Failed(string problem) => new("", 0, 0) { Problem = problem };
}

/// <summary>The size of a drawing.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Box">The part of its plane that is seen: left, top, width, height.</param>
internal sealed record SvgSize(double Width, double Height, ImmutableArray<double> Box);
