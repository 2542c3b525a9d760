using Scriban.Runtime;

namespace Blog.Theming.Rendering;

/// <summary>The text of a page, or of a part that is captured, while it is rendered. A page's serves one rendering
/// after another, where Scriban's own output makes a new one for each. Mutable.</summary>
internal sealed class PageOutput : IScriptOutput
{
    private const int FirstLength = 1 << 8;

    // A page of this length is rare, and its buffer is not worth keeping.
    private const int LongestKept = 1 << 20;

    private char[] _text = [];

    /// <summary>How many characters were written.</summary>
    internal int Length { get; private set; }

    /// <inheritdoc/>
    public void Write(string text, int offset, int count)
    {
        if (_text.Length - Length < count)
            Array.Resize(ref _text, Math.Max(FirstLength, Math.Max(Length + count, 2 * _text.Length)));
        text.AsSpan(offset, count).CopyTo(_text.AsSpan(Length));
        Length += count;
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>The beginning of the text.</summary>
    internal string Beginning(int length) => new(_text, 0, length);

    /// <summary>The text.</summary>
    public override string ToString() => Beginning(Length);

    /// <summary>Forgets the text.</summary>
    internal void Clear()
    {
        Length = 0;
        if (_text.Length > LongestKept)
            _text = [];
    }
}
