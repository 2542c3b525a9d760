namespace Blog.Network.Visiting;

/// <summary>Reads the body of an answer, however long it says it is.</summary>
internal static class BoundedBody
{
    private const int Portion = 16 * 1024;

    /// <summary>The bytes; null when there are more than <paramref name="most"/>.</summary>
    public static async Task<byte[]?> ReadAsync(HttpContent content, int most, CancellationToken cancellation)
    {
        var bytes = await ReadStartAsync(content, most + 1, cancellation).ConfigureAwait(false);
        return bytes.Length > most ? null : bytes;
    }

    /// <summary>The bytes, at most <paramref name="most"/> of them; what comes after is not waited for.</summary>
    public static async Task<byte[]> ReadStartAsync(HttpContent content, int most, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var buffer = new byte[Portion];
            while (
                bytes.Length < most
                && await stream
                    .ReadAsync(buffer.AsMemory(0, (int)Math.Min(Portion, most - bytes.Length)), cancellation)
                    .ConfigureAwait(false)
                    is > 0
                        and var count
            )
                bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }
}
