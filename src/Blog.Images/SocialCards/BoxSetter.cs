using System.Globalization;
using System.Security;
using System.Text;
using NetVips;

namespace Blog.Images.SocialCards;

/// <summary>Sets the text of a box with Pango: in the largest letters with which it fits, and cut where the smallest
/// are too large.</summary>
/// <param name="box">The box.</param>
internal sealed class BoxSetter(CardBox box)
{
    private const string Ellipsis = "…";

    // The ink of a last line reaches at least this far into it, and that of the line above no further.
    private const double InkOfLine = 0.35;

    // What no letter of basic Latin is wider than in the font of cards, as a multiple of the size: 'W' has 1.1. Other
    // characters can be as wide as a line.
    private const double WidestLetter = 1.25;

    // A guess is right or next to it, unless words are as long as lines.
    private const int MostGuesses = 3;

    private readonly Dictionary<(string Text, int Size, int Width), int> _lines = [];
    private readonly Enums.Align _alignment = AlignmentOf(box);

    // How many letters stand in a square of their size at most: an 'i' is a quarter as wide. A text of few letters is
    // never cut.
    private const long LettersInSquare = 16;
    private const long Margin = 64;

    // Of more lines the last is not noticed.
    private const int MostBalanced = 4;

    /// <summary>The colour of its letters, as <c>#rrggbb</c>.</summary>
    public string Colour { get; } = CardColour.Of(box.Fill);

    /// <summary>The text as a picture, and where it stands on the card; null for one without ink.</summary>
    public (Image Ink, int Left, int Top)? Set()
    {
        if (box.Text.Length == 0)
            return null;
        // Each word fits into a line; one that does not even in the smallest letters is broken.
        var widest = WidestWord();
        var most = widest <= box.Width ? box.Size : (int)((long)box.Size * box.Width / widest);
        var size = LargestSize(int.Max(box.MinSize, most));
        return Placed(Fits(box.Text, size) ? box.Text : Shortened(), size, widest);
    }

    private (Image Ink, int Left, int Top) Placed(string text, int size, int widestWord)
    {
        var width = BalancedWidth(text, size, widestWord * size / box.Size);
        var ink = Ink(text, size, width, isColoured: true);
        var height = (int)double.Round(LinesOf(ink, PitchOf(size)) * PitchOf(size));
        var above = box.Down switch
        {
            CardAlignment.Middle => (box.Height - height) / 2,
            CardAlignment.End => box.Height - height,
            _ => 0,
        };
        return (ink, box.X + Before(box.Width - width) + ink.Xoffset, box.Y + above + ink.Yoffset);
    }

    // Pango sets lines as full as it can; with less width the same number of lines are about as long as one another.
    private int BalancedWidth(string text, int size, int least)
    {
        var lines = Lines(text, size, box.Width);
        if (lines is 1 or > MostBalanced)
            return box.Width;
        var most = box.Width;
        least = int.Max(least, box.Width / 2);
        while (most - least > box.Width / 32)
        {
            var middle = (least + most) / 2;
            if (Lines(text, size, middle) > lines)
                least = middle;
            else
                most = middle;
        }

        return most;
    }

    // How much of the room that a narrower text leaves is left of it.
    private int Before(int room)
    {
        var isAtRight = _alignment == Enums.Align.High != LineBreaks.IsFromTheRight(box.Text);
        if (_alignment == Enums.Align.Centre)
            return room / 2;
        return isAtRight ? room : 0;
    }

    // The largest letters with which the text fits; the smallest where it fits with none.
    private int LargestSize(int most)
    {
        var (least, size) = (box.MinSize, most);
        for (var tries = 1; least < most; tries++)
        {
            if (Fits(box.Text, size))
                least = size;
            else
                most = size - 1;
            var next = tries <= MostGuesses ? Guess(size) : (least + most + 1) / 2;
            size = int.Min(most, int.Max(next, least + 1));
        }

        return least;
    }

    // Where there is room for the lines that these letters make: letters half as large make half as many.
    private int Guess(int size)
    {
        var lines = Lines(box.Text, size, box.Width);
        var byHeight = double.Sqrt(box.Height * size / (lines * box.LineHeight));
        return (int)double.Min(byHeight, (double)box.MaxLines * size / lines);
    }

    // How wide the widest word is in the largest letters; 0 when it fits into half the box, or a line may break
    // everywhere.
    private int WidestWord()
    {
        var words = LineBreaks.Unbreakable(box.Text);
        if (words.Length == 0 || IsNarrow(words))
            return 0;
        using var ink = Measured(words, box.Size, null);
        return ink.Width + ink.Xoffset + (box.Size / 8);
    }

    private bool IsNarrow(string words)
    {
        var longest = words.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : words.Length;
        return box.Family == CardFont.Family
            && Ascii.IsValid(words)
            && longest * ((WidestLetter * box.Size) + double.Max(0, box.LetterSpacing)) < box.Width / 2;
    }

    private bool Fits(string text, int size) => Fits(Lines(text, size, box.Width), size);

    // Setting a text takes a third of a millisecond, and the same is asked more than once.
    private int Lines(string text, int size, int width)
    {
        if (_lines.TryGetValue((text, size, width), out var known))
            return known;
        using var ink = Measured(text, size, width);
        return _lines[(text, size, width)] = LinesOf(ink, PitchOf(size));
    }

    private bool Fits(int lines, int size) =>
        lines <= box.MaxLines && (lines == 1 || lines * PitchOf(size) <= box.Height);

    // Cut between characters as readers see them, and before a space where one is near.
    private string Shortened()
    {
        var starts = StringInfo.ParseCombiningCharacters(box.Text);
        var (least, most) = (1, starts.Length - 1);
        while (least < most)
        {
            var middle = (least + most + 1) / 2;
            if (Fits(Cut(starts[middle]), box.MinSize))
                least = middle;
            else
                most = middle - 1;
        }

        return starts.Length < 2 ? box.Text : Cut(starts[least]);
    }

    private string Cut(int length)
    {
        const int Near = 16;
        var space = box.Text.LastIndexOf(' ', length - 1, int.Min(length, Near));
        return box.Text[..(space > 0 ? space : length)].TrimEnd(' ', ',', ';', ':', '-', '–', '—', '.') + Ellipsis;
    }

    // Pango takes its words for left and right as start and end of what is written from the right.
    private static Enums.Align AlignmentOf(CardBox box) =>
        box.Across switch
        {
            CardAlignment.Middle => Enums.Align.Centre,
            CardAlignment.End => Enums.Align.High,
            CardAlignment.Left when LineBreaks.IsFromTheRight(box.Text) => Enums.Align.High,
            CardAlignment.Right when !LineBreaks.IsFromTheRight(box.Text) => Enums.Align.High,
            _ => Enums.Align.Low,
        };

    private double PitchOf(int size) => size * box.LineHeight;

    private static int LinesOf(Image ink, double pitch) =>
        int.Max(1, (int)double.Ceiling(((ink.Yoffset + ink.Height) / pitch) - InkOfLine));

    // Without colours, which take longer than the letters.
    private Image Measured(string text, int size, int? width) => Ink(text, size, width, isColoured: false);

    private Image Ink(string text, int size, int? width, bool isColoured) =>
        Image.Text(
            Markup(width is null ? text : Beginning(text, size), size),
            font: string.Create(CultureInfo.InvariantCulture, $"{box.Family}{(box.IsBold ? " Bold" : "")} {size}px"),
            fontfile: CardFont.File(box.IsBold),
            width: width,
            align: _alignment,
            wrap: Enums.TextWrap.WordChar,
            rgba: isColoured
        );

    // As much of a text as shows that it does not fit, so that a very long one costs no more than a page.
    private string Beginning(string text, int size)
    {
        var most = Margin + (LettersInSquare * box.Width * (long)(box.Height + size) / ((long)size * size));
        if (text.Length <= most)
            return text;
        return text[..(int)(char.IsHighSurrogate(text[(int)most - 1]) ? most - 1 : most)];
    }

    // A line height of 1024 and more is one in parts of a pixel, so that a fallback font makes no line higher.
    private string Markup(string text, int size) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""<span foreground="{Colour}" line_height="{PitchOf(size) * 1024:0}" """
                + $"""letter_spacing="{box.LetterSpacing * 1024:0}">{SecurityElement.Escape(text)}</span>"""
        );
}
