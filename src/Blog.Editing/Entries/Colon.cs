using Blog.Text;

namespace Blog.Editing.Entries;

/// <summary>Finds the colon that ends a key of YAML.</summary>
internal static class Colon
{
    /// <summary>The colon's position; null when something else follows the key.</summary>
    public static int? After(string text, SourceSpan key)
    {
        var position = key.End;
        while (position < text.Length && text[position] is ' ' or '\t')
            position++;
        return position < text.Length && text[position] == ':' ? position : null;
    }
}
