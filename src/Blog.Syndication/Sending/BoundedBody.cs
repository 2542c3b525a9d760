namespace Blog.Syndication.Sending;

/// <summary>Reads the body of an answer, however long it says it is.</summary>
internal static class BoundedBody
{
    /// <summary>The bytes; null when there are more than <paramref name="most"/>.</summary>
    public static async Task<byte[]?> ReadAsync(HttpContent content, int most, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var buffer = new byte[16 * 1024];
            while (await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var count)
            {
                if (bytes.Length + count > most)
                    return null;
                bytes.Write(buffer, 0, count);
            }
        }

        return bytes.ToArray();
    }
}
