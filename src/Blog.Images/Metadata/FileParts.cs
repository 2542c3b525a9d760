namespace Blog.Images.Metadata;

/// <summary>The parts of a file that stay, and those that are written new, in order.</summary>
internal sealed class FileParts(ReadOnlyMemory<byte> file)
{
    private readonly List<Part> _parts = [];

    /// <summary>Keeps a stretch of the file.</summary>
    public void Keep(int start, int end)
    {
        if (end <= start)
            return;
        if (_parts is [.., { Made: null } last] && last.End == start)
            _parts[^1] = last with { End = end };
        else
            _parts.Add(new Part(start, end, null));
    }

    /// <summary>Adds bytes that the file has not.</summary>
    public void Add(byte[] made) => _parts.Add(new Part(0, made.Length, made));

    /// <summary>How many bytes there are so far.</summary>
    public int Length => _parts.Sum(p => p.End - p.Start);

    /// <summary>The parts as one file; the file itself when all of it stays.</summary>
    public ReadOnlyMemory<byte> Join()
    {
        if (_parts is [{ Made: null, Start: 0 } whole])
            return file[..whole.End];
        var bytes = new byte[Length];
        var source = file.Span;
        var at = 0;
        foreach (var part in _parts)
        {
            var from = part.Made is { } made ? made : source[part.Start..part.End];
            from.CopyTo(bytes.AsSpan(at));
            at += from.Length;
        }

        return bytes;
    }

    private readonly record struct Part(int Start, int End, byte[]? Made);
}
