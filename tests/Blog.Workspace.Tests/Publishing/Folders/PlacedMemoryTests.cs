using Blog.Testing;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Disk.Memory;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Tests.Publishing.Folders;

public sealed class PlacedMemoryTests : IDisposable
{
    private static readonly SitePath Page = new("posts/ä/index.html");
    private static readonly PlacedFile File = PlacedFile.Of(Page, Fingerprint.Of("text"u8), new DiskStamp(1, 2, 3, 4));

    private readonly TestFolder _folder = new();

    [Fact]
    public void What_is_written_is_read_again()
    {
        var memory = Read(Bytes());
        Assert.Equal(Fingerprint.Of("manifest"u8), memory.Manifest);
        Assert.Equal([KeyValuePair.Create(Page, File)], memory.Files);
    }

    [Fact]
    public void Every_broken_or_shortened_one_counts_as_empty()
    {
        var bytes = Bytes();
        for (var at = 0; at < bytes.Length; at++)
        {
            var broken = bytes.ToArray();
            broken[at] ^= 0x40;
            Assert.Empty(Read(broken).Files);
            Assert.Empty(Read(bytes[..at]).Files);
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    [InlineData(int.MaxValue, 0)]
    [InlineData(-1, 0)]
    public void A_count_that_is_not_that_of_the_files_counts_as_broken(long count, int files)
    {
        var writer = new RecordWriter();
        writer.Add("placed 2");
        writer.Add(default(Fingerprint));
        writer.Add(count);
        writer.Add(Page.Value);
        writer.Add(File.Content);
        writer.Add(new Fingerprint(File.PathSign.Value));
        writer.Add(new Fingerprint(File.ContentSign.Value));
        writer.Add(File.Stamp);
        Assert.Equal(files, Read(writer.Sealed().ToArray()).Files.Count);
    }

    [Fact]
    public void A_pipe_or_a_folder_in_its_place_is_passed_over()
    {
        _folder.Pipe("pipe");
        Assert.Empty(PlacedMemory.Read(_folder.PathOf("pipe")).Files);
        Assert.Empty(PlacedMemory.Read(_folder.Above).Files);
        Assert.Empty(PlacedMemory.Read(_folder.PathOf("nothing")).Files);
        Assert.Empty(PlacedMemory.Read(null).Files);
    }

    [Fact]
    public void One_that_cannot_be_written_does_no_harm()
    {
        PlacedMemory.Write(_folder.PathOf("site/content/site.yml/placed"), Bytes());
        Assert.Equal("title: Test\n", _folder.Read("site/content/site.yml"));
    }

    public void Dispose() => _folder.Dispose();

    private static byte[] Bytes() =>
        PlacedMemory.BytesOf(Fingerprint.Of("manifest"u8), [KeyValuePair.Create(Page, File)]).ToArray();

    private PlacedMemory Read(byte[] bytes)
    {
        PlacedMemory.Write(_folder.PathOf("memory"), bytes);
        return PlacedMemory.Read(_folder.PathOf("memory"));
    }
}
