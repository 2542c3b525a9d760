using System.Buffers.Binary;
using System.Text;

namespace Blog.Images.Metadata;

/// <summary>A box of a file (ISO 14496-12, 4.2).</summary>
/// <param name="Type">Its type: four characters.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="Content">Where what is in it starts.</param>
/// <param name="End">Where it ends; the end of what it lies in when it was cut off.</param>
/// <param name="IsWhole">Whether all of it is there.</param>
internal readonly record struct FileBox(string Type, int Start, int Content, int End, bool IsWhole)
{
    // A film in fragments has thousands. More are hostile.
    private const int Most = 200_000;

    /// <summary>The boxes in a stretch of a file, in order. Reading ends where there is no box.</summary>
    public static List<FileBox> In(ReadOnlySpan<byte> bytes, int start, int end)
    {
        var boxes = new List<FileBox>();
        var at = start;
        while (at + 8 <= end && boxes.Count < Most)
        {
            long length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            var content = at + 8;
            if (length == 1 && at + 16 <= end)
            {
                length = (long)ulong.Min(long.MaxValue, BinaryPrimitives.ReadUInt64BigEndian(bytes[(at + 8)..]));
                content = at + 16;
            }
            else if (length == 0)
            {
                length = end - at;
            }

            if (length < content - at)
                break;
            var stop = (int)long.Min(end, length > end ? end : at + length);
            boxes.Add(
                new FileBox(
                    Encoding.Latin1.GetString(bytes.Slice(at + 4, 4)),
                    at,
                    content,
                    stop,
                    length <= end - (long)at
                )
            );
            at = stop;
        }

        return boxes;
    }
}
