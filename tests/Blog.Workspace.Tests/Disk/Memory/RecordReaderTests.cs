using Blog.Text.Fingerprints;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Disk.Memory;
using CsCheck;

namespace Blog.Workspace.Tests.Disk.Memory;

public class RecordReaderTests
{
    private static readonly Gen<DiskStamp> States = Gen.Select(Gen.ULong, Gen.Long, Gen.Long, Gen.Long)
        .Select((node, length, modified, changed) => new DiskStamp(node, length, modified, changed));

    [Fact]
    public void What_is_written_is_read() =>
        Gen.Select(Gen.Long, Gen.Bool, Gen.String, Gen.DateTimeOffset, States)
            .Sample(
                (number, truth, text, moment, state) =>
                {
                    var writer = new RecordWriter();
                    // A half of a surrogate pair is no text of a file.
                    var whole = new string([.. text.Where(c => !char.IsSurrogate(c))]);
                    writer.Add(number);
                    writer.Add(truth);
                    writer.Add(whole);
                    writer.Add((string?)null);
                    writer.Add(moment);
                    writer.Add((DateTimeOffset?)null);
                    writer.Add(state);
                    writer.Add(Fingerprint.Of(whole));

                    var reader = RecordReader.Open(writer.Sealed())!;

                    Assert.Equal(number, reader.Number());
                    Assert.Equal(truth, reader.Truth());
                    Assert.Equal(whole, reader.Text());
                    Assert.Null(reader.TextOrNull());
                    Assert.Equal(moment, reader.Moment());
                    Assert.Null(reader.Moment());
                    Assert.Equal(state, reader.Stamp());
                    Assert.Equal(Fingerprint.Of(whole), reader.Print());
                },
                iter: 1000
            );

    [Fact]
    public void Bytes_that_are_cut_or_changed_are_no_record() =>
        Gen.Select(Gen.Byte.Array[1, 100], Gen.Int[0, 200], Gen.Byte[1, 255])
            .Sample(
                (bytes, at, other) =>
                {
                    var writer = new RecordWriter();
                    foreach (var value in bytes)
                        writer.Add(value);
                    var record = writer.Sealed().ToArray();
                    Assert.NotNull(RecordReader.Open(record));
                    Assert.Null(RecordReader.Open(record.AsMemory(0, at % record.Length)));
                    record[at % record.Length] ^= other;
                    Assert.Null(RecordReader.Open(record));
                },
                iter: 1000
            );

    // Bytes whose seal is right although another program wrote them.
    [Fact]
    public void Sealed_bytes_of_any_kind_give_values_or_are_refused() =>
        Gen.Select(Gen.Byte.Array[0, 60], Gen.Int[0, 7].Array[1, 20])
            .Sample(
                (bytes, asked) =>
                {
                    var reader = RecordReader.Open(Seal(bytes))!;
                    try
                    {
                        foreach (var what in asked)
                            Ask(reader, what);
                    }
                    catch (InvalidDataException)
                    {
                        // The one way to refuse.
                    }
                },
                iter: 5000
            );

    private static void Ask(RecordReader reader, int what)
    {
        switch (what)
        {
            case 0:
                reader.Number();
                break;
            case 1:
                Assert.InRange(reader.Count(), 0, 60);
                break;
            case 2:
                Assert.InRange(reader.Index(5), 0, 4);
                break;
            case 3:
                reader.TextOrNull();
                break;
            case 4:
                reader.Print();
                break;
            case 5:
                reader.Moment();
                break;
            case 6:
                reader.Stamp();
                break;
            default:
                Assert.True(reader.Count32() >= 0);
                break;
        }
    }

    private static byte[] Seal(byte[] bytes)
    {
        var seal = new RecordWriter();
        seal.Add(Fingerprint.Of(bytes));
        return [.. bytes, .. seal.Sealed().Span[..16]];
    }
}
