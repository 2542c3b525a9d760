using System.Collections.Immutable;

namespace Blog.Workspace.Importing;

/// <summary>The check sum of files in ZIP archives: CRC-32 (APPNOTE.TXT, 4.4.7). .NET reads it and does not compare
/// it, so that a file whose archive gives it a smaller size would come cut off.</summary>
internal static class CheckSum
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly ImmutableArray<uint> _table =
    [
        .. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (sum, _) => Shift(sum))),
    ];

    /// <summary>The sum before the first byte.</summary>
    public const uint Begin = uint.MaxValue;

    /// <summary>Adds bytes.</summary>
    public static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        var table = _table.AsSpan();
        foreach (var b in bytes)
            sum = table[(byte)(sum ^ b)] ^ (sum >> 8);
        return sum;
    }

    /// <summary>The sum after the last byte, as archives have it.</summary>
    public static uint End(uint sum) => ~sum;

    private static uint Shift(uint sum) => (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ Polynomial;
}
