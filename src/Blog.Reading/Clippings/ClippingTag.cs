namespace Blog.Reading.Clippings;

/// <summary>Tells which texts can be tags of a clipping.</summary>
public static class ClippingTag
{
    /// <summary>Whether a text is a tag: one line with a letter or a digit in it, and without a comma, which would make
    /// two of it.</summary>
    public static bool IsOne(string text) =>
        text.Any(char.IsLetterOrDigit) && !text.Any(c => c == ',' || char.IsControl(c));
}
