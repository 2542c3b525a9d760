using Blog.Preview.Client;
using Blog.Preview.Live;
using Blog.Text;

namespace Blog.Preview.Serving;

/// <summary>The scripts of the preview itself. They are part of the program: nothing is looked for on a disk.</summary>
internal sealed class OwnFiles
{
    private readonly ServedPage _live = Of(ClientScript.ContentType, ClientScript.Join());
    private readonly ServedPage _copy = Of(ClientScript.ContentType, ClientScript.Copy());

    /// <summary>The file at an address; null when there is none.</summary>
    public ServedPage? At(string path) =>
        path switch
        {
            ClientScript.Address => _live,
            ClientScript.CopyAddress => _copy,
            _ => null,
        };

    private static ServedPage Of(string contentType, byte[] bytes) =>
        new(200, contentType, bytes, Fingerprint.Of(bytes).ToString());
}
