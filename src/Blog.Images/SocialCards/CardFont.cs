using NetVips;

namespace Blog.Images.SocialCards;

/// <summary>Inter, the font of social cards. Its files come with the program, so that every machine sets the same
/// lines. Pango takes letters that it lacks from the fonts of the machine.</summary>
internal static class CardFont
{
    /// <summary>The family, as Pango knows it.</summary>
    public const string Family = "Inter";

    private static readonly Lazy<bool> Files = new(() => CanBeRead(isBold: false) && CanBeRead(isBold: true));

    /// <summary>Whether libvips and the files of the font are there.</summary>
    public static bool IsThere => Native.IsThere && Files.Value;

    /// <summary>The file of a weight.</summary>
    public static string File(bool isBold) =>
        Path.Combine(AppContext.BaseDirectory, "fonts", isBold ? "Inter-Bold.ttf" : "Inter-Regular.ttf");

    private static bool CanBeRead(bool isBold)
    {
        try
        {
            using var letter = Image.Text("A", font: Family + " 20px", fontfile: File(isBold), rgba: true);
            return letter.Width > 0;
        }
        catch (VipsException)
        {
            return false;
        }
    }
}
