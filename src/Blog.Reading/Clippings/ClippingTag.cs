namespace Blog.Reading.Clippings;

/// <summary>Decides which texts can be tags of a clipping.</summary>
public static class ClippingTag
{
    /// <summary>Whether a text is a tag: one line with a letter or a digit, and without a comma, which would split
    /// it.</summary>
    public static bool IsOne(string text) =>
        text.Any(char.IsLetterOrDigit) && !text.Any(c => c == ',' || char.IsControl(c));
}
