using System.IO.Compression;
using System.Text;
using Blog.Network.Tests.Fakes;
using Microsoft.AspNetCore.Http;
using NetVips;

namespace Blog.Network.Tests.Fetching;

/// <summary>The site that serves <see cref="AwkwardPage"/>s, and the pictures and answers they name.</summary>
internal static class AwkwardSite
{
    private static readonly byte[] Icon = Png(96, 96, 200);

    public static async Task<FakeWeb> OpenAsync()
    {
        var web = await FakeWeb.OpenAsync();
        foreach (var page in AwkwardPage.All)
            web.On(page.Address, context => AnswerAsync(context, page));
        web.Page("/", null).Page("/login", null);
        web.On(
            "/robots.txt",
            context =>
                SendAsync(
                    context,
                    "text/plain",
                    Encoding.UTF8.GetBytes(
                        "# hello\nUser-agent: *\nDisallow: /\n\nUser-Agent: Blog/1.0\nUser-agent: "
                            + "other\nAllow: /\nDisallow: /*robots-txt*$\n"
                    )
                )
        );
        return WithPictures(WithEmbeds(web));
    }

    /// <summary>A picture of noise, which stays large.</summary>
    public static byte[] Jpeg(int width, int height)
    {
        using var noise = Image.Gaussnoise(width, height, sigma: 40, mean: 128, seed: 7);
        using var bytes = noise.Cast(Enums.BandFormat.Uchar);
        return bytes.JpegsaveBuffer();
    }

    private static byte[] Png(int width, int height, int grey)
    {
        using var image = Image.Black(width, height).Linear([1], [grey]).Cast(Enums.BandFormat.Uchar);
        return image.PngsaveBuffer();
    }

    private static FakeWeb WithEmbeds(FakeWeb web) =>
        web.On(
                "/oembed",
                context =>
                    SendAsync(
                        context,
                        "application/json",
                        (
                            "{\"version\":\"1.0\",\"type\":\"video\",\"title\":\"The film &#8211; uncut\","u8
                            + "\"author_name\":\"Films\",\"provider_name\":\"FilmTube\","u8
                            + "\"thumbnail_url\":\"/photo.jpg\",\"html\":\"<iframe>\"}"u8
                        ).ToArray()
                    )
            )
            .On(
                "/oembed-broken",
                context =>
                    SendAsync(
                        context,
                        "application/json",
                        "{\"version\":\"1.0\",\"type\":\"rich\",\"title\":\"Cut o"u8.ToArray()
                    )
            )
            .On(
                "/oembed-warning",
                context =>
                    SendAsync(
                        context,
                        "text/html",
                        (
                            "\r\n<br /><b>Warning</b>: in /x.php on line 3\n"u8
                            + "{\"version\":1.0,\"type\":\"link\",\"author_name\":\"Warner\",}"u8
                        ).ToArray()
                    )
            )
            .On("/oembed-endless", context => SendAsync(context, "application/json", new byte[1024 * 1024]));

    private static FakeWeb WithPictures(FakeWeb web) =>
        web.On("/photo.jpg", context => SendAsync(context, "image/jpeg", Jpeg(1600, 900)))
            .On("/icon.png", context => SendAsync(context, "image/png", Icon))
            .On("/favicon.ico", context => SendAsync(context, "image/x-icon", IconOf(Png(48, 48, 100))))
            .On("/pictures/deep.jpg", context => SendAsync(context, "image/jpeg", Jpeg(300, 300)))
            .On("/pictures/deep.png", context => SendAsync(context, "image/png", Icon))
            .On("/png-named.svg", context => SendAsync(context, "image/svg+xml", Png(200, 100, 50)))
            .On(
                "/drawing.svg",
                context =>
                    SendAsync(
                        context,
                        "image/svg+xml",
                        (
                            "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'>"u8
                            + "<script>alert(1)</script><rect width='20' height='10' fill='red'/>"u8
                            + "<image href='http://127.0.0.1:9/x.png'/></svg>"u8
                        ).ToArray()
                    )
            )
            .On("/huge.png", context => SendAsync(context, "image/png", new byte[20 * 1024 * 1024]))
            .On("/endless.png", EndlessAsync)
            .On(
                "/page-as-picture.jpg",
                context => SendAsync(context, "image/jpeg", "<!doctype html><html><body><svg></svg>"u8.ToArray())
            )
            .On("/bomb.png", context => SendAsync(context, "image/png", Bomb()))
            .On("/cut.png", context => SendAsync(context, "image/png", Png(400, 400, 9)[..60]))
            .On(
                "/pixel.gif",
                context =>
                    SendAsync(
                        context,
                        "image/gif",
                        Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
                    )
            );

    private static async Task AnswerAsync(HttpContext context, AwkwardPage page)
    {
        context.Response.StatusCode = page.Status;
        foreach (var (name, value) in page.Headers.Where(h => !h.Key.StartsWith("X-", StringComparison.Ordinal)))
            context.Response.Headers[name] = value;
        var bytes = page.Bytes();
        if (page.Headers.GetValueOrDefault("Content-Encoding") == "gzip")
            bytes = Packed(bytes);
        if (page.Status is < 300 or >= 400)
            await context.Response.Body.WriteAsync(bytes);
    }

    private static async Task SendAsync(HttpContext context, string type, byte[] bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    }

    private static async Task EndlessAsync(HttpContext context)
    {
        context.Response.ContentType = "image/png";
        var portion = new byte[64 * 1024];
        for (
            var sent = 0;
            sent < 64 * 1024 * 1024 && !context.RequestAborted.IsCancellationRequested;
            sent += portion.Length
        )
            await context.Response.Body.WriteAsync(portion, context.RequestAborted);
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest))
            zip.Write(bytes);
        return packed.ToArray();
    }

    // The header of a picture that would take a terabyte, over the body of a small one.
    private static byte[] Bomb()
    {
        var png = Png(10, 10, 1);
        byte[] million = [0, 0x0F, 0x42, 0x40];
        million.CopyTo(png, 16);
        million.CopyTo(png, 20);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(
            png.AsSpan(29),
            System.IO.Hashing.Crc32.HashToUInt32(png.AsSpan(12, 17))
        );
        return png;
    }

    private static byte[] IconOf(byte[] png) =>
        [0, 0, 1, 0, 1, 0, 48, 48, 0, 0, 1, 0, 32, 0, .. BitConverter.GetBytes(png.Length), 22, 0, 0, 0, .. png];
}
