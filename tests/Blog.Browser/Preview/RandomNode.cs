namespace Blog.Browser.Preview;

/// <summary>A piece of a random page.</summary>
/// <param name="Name">The element's name; empty for text, an exclamation mark for a comment.</param>
/// <param name="Attributes">Its attributes as they are written.</param>
/// <param name="Text">The text, or the comment's.</param>
/// <param name="Children">What is in it.</param>
internal sealed record RandomNode(string Name, string Attributes, string Text, List<RandomNode> Children)
{
    /// <summary>How many pieces it consists of.</summary>
    public int Size => 1 + Children.Sum(c => c.Size);
}
