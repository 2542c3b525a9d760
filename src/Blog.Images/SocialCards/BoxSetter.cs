using System.Globalization;
using System.Security;
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

    private readonly string _colour = CardColour.Of(box.Fill);
    private readonly Dictionary<(string Text, int Size, int Smaller, int Width), int> _lines = [];
    private readonly Enums.Align _alignment = AlignmentOf(box);

    // Sizes are tried in small pictures, which cost a sixteenth, and proved in a large one.
    private const int Small = 4;

    // Of more lines the last is not noticed.
    private const int MostBalanced = 4;

    /// <summary>The text as a picture, and where it stands on the card; null for one without ink.</summary>
    public (Image Ink, int Left, int Top)? Set()
    {
        if (box.Text.Length == 0)
            return null;
        // Each word fits into a line; one that does not even in the smallest letters is broken.
        var widest = WidestWord();
        var most = widest <= box.Width ? box.Size : (int)((long)box.Size * box.Width / widest);
        for (var size = int.Min(LargestSize(), most); size > box.MinSize; size--)
        {
            if (Fits(box.Text, size))
                return Placed(box.Text, size, widest);
        }

        return Placed(Fits(box.Text, box.MinSize) ? box.Text : Shortened(), box.MinSize, widest);
    }

    private (Image Ink, int Left, int Top) Placed(string text, int size, int widestWord)
    {
        var width = BalancedWidth(text, size, widestWord * size / box.Size);
        var ink = Ink(text, size, 1, width, isColoured: true);
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
        var lines = SmallLines(text, size, box.Width);
        if (lines is 1 or > MostBalanced)
            return box.Width;
        var most = box.Width;
        least = int.Max(least, box.Width / 2);
        while (most - least > box.Width / 32)
        {
            var middle = (least + most) / 2;
            if (SmallLines(text, size, middle) > lines)
                least = middle;
            else
                most = middle;
        }

        // A small picture is not exact: a word may need a little more room.
        most = int.Min(box.Width, most + (size / 4));
        return Lines(text, size, 1, most) == Lines(text, size, 1, box.Width) ? most : box.Width;
    }

    // How much of the room that a narrower text leaves is left of it.
    private int Before(int room)
    {
        var isAtRight = _alignment == Enums.Align.High != LineBreaks.IsFromTheRight(box.Text);
        if (_alignment == Enums.Align.Centre)
            return room / 2;
        return isAtRight ? room : 0;
    }

    // The largest letters that fit, as small pictures have it. One more may fit: letters stand on whole pixels.
    private int LargestSize()
    {
        if (FitsSmall(box.Text, box.Size))
            return box.Size;
        var (least, most) = (box.MinSize, box.Size - 1);
        while (least < most)
        {
            var size = (least + most + 1) / 2;
            if (FitsSmall(box.Text, size))
                least = size;
            else
                most = size - 1;
        }

        return int.Min(box.Size, least + 1);
    }

    // How wide the widest word is in the largest letters; 0 when a line may break everywhere.
    private int WidestWord()
    {
        var words = LineBreaks.Unbreakable(box.Text);
        if (words.Length == 0)
            return 0;
        using var ink = Measured(words, box.Size, 1, null);
        return ink.Width + ink.Xoffset + (box.Size / 8);
    }

    private bool Fits(string text, int size) => Fits(Lines(text, size, 1, box.Width), size);

    private bool FitsSmall(string text, int size) => Fits(SmallLines(text, size, box.Width), size);

    private int SmallLines(string text, int size, int width) => Lines(text, size, Small, width);

    // Setting a text takes a millisecond, and the same is asked more than once.
    private int Lines(string text, int size, int smaller, int width)
    {
        if (_lines.TryGetValue((text, size, smaller, width), out var known))
            return known;
        using var ink = Measured(text, size, smaller, width);
        return _lines[(text, size, smaller, width)] = LinesOf(ink, PitchOf(size) / smaller);
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
            if (FitsSmall(Cut(starts[middle]), box.MinSize))
                least = middle;
            else
                most = middle - 1;
        }

        while (least > 1 && !Fits(Cut(starts[least]), box.MinSize))
            least--;
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
    private Image Measured(string text, int size, int smaller, int? width) =>
        Ink(text, size, smaller, width, isColoured: false);

    private Image Ink(string text, int size, int smaller, int? width, bool isColoured) =>
        Image.Text(
            Markup(text, size, smaller),
            font: string.Create(
                CultureInfo.InvariantCulture,
                $"{box.Family}{(box.IsBold ? " Bold" : "")} {(double)size / smaller:0.##}px"
            ),
            fontfile: CardFont.File(box.IsBold),
            width: width / smaller,
            align: _alignment,
            wrap: Enums.TextWrap.WordChar,
            rgba: isColoured
        );

    // A line height of 1024 and more is one in parts of a pixel, so that a fallback font makes no line higher.
    private string Markup(string text, int size, int smaller) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""<span foreground="{_colour}" line_height="{PitchOf(size) * 1024 / smaller:0}" """
                + $"""letter_spacing="{box.LetterSpacing * 1024 / smaller:0}">{SecurityElement.Escape(text)}</span>"""
        );
}
