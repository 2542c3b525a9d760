using System.Text;
using Blog.Images.Metadata;
using CsCheck;
using NetVips;

namespace Blog.Images.Tests.Metadata;

public sealed class PdfMetadataTests
{
    [Fact]
    public void A_photo_in_a_document_tells_nothing_and_keeps_its_pixels()
    {
        var photo = PictureMetadataTests.File("jpeg");
        byte[] document = [.. "%PDF-1.7\nstream\n"u8, .. photo, .. "\nendstream (Author) %%EOF\n"u8];
        var cleaned = PictureMetadata.Remove(document);
        Assert.Null(cleaned.Problem);
        Assert.Equal(document.Length, cleaned.Bytes.Length);
        Assert.False(PictureMetadata.HasMarks(cleaned.Bytes.Span[..^20]));
        using var before = Image.NewFromBuffer(photo);
        using var after = Image.NewFromBuffer(cleaned.Bytes.Slice(16, photo.Length).ToArray());
        Assert.Equal(before.WriteToMemory<byte>(), after.WriteToMemory<byte>());
        Assert.Contains("(Author)", Encoding.Latin1.GetString(cleaned.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_signed_document_is_not_changed_and_says_why()
    {
        byte[] document = [.. "%PDF-1.7\n/ByteRange [0 1 2 3]\n"u8, .. PictureMetadataTests.File("jpeg")];
        var cleaned = PictureMetadata.Remove(document);
        Assert.True(cleaned.Bytes.Span.SequenceEqual(document));
        Assert.Contains("signed", cleaned.Problem, StringComparison.Ordinal);
        byte[] plain =
        [
            .. "%PDF-1.7\n/ByteRange [0 1 2 3]\n"u8,
            .. PictureMetadata.Remove(PictureMetadataTests.File("jpeg")).Bytes.Span,
        ];
        Assert.Null(PictureMetadata.Remove(plain).Problem);
    }

    [Fact]
    public void Any_document_is_cleaned() =>
        Gen.OneOf(Gen.OneOf<byte[]>([0xFF, 0xE1], [0, 9], [.. "Exif\0\0"u8], [.. "/ByteRange"u8]), Gen.Byte.Array[0, 9])
            .Array[0, 30]
            .Sample(parts =>
            {
                byte[] document = [.. "%PDF-"u8, .. parts.SelectMany(p => p)];
                Assert.Equal(document.Length, PictureMetadata.Remove(document).Bytes.Length);
            });
}
