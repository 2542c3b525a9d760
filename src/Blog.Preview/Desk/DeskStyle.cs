namespace Blog.Preview.Desk;

/// <summary>The desk's own style sheet. It takes nothing from the theme, which may be what is broken.</summary>
internal sealed class DeskStyle
{
    private readonly Lazy<ReadOnlyMemory<byte>> _bytes = new(Read);

    /// <summary>Its content.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.Value;

    private static ReadOnlyMemory<byte> Read()
    {
        using var resource = typeof(DeskStyle).Assembly.GetManifestResourceStream("desk/desk.css")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
