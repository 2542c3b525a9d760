using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Blog.Testing;

namespace Blog.Tests.Fakes;

/// <summary>The mail server aiosmtpd on loopback. It forces each message to the disk before it confirms it.</summary>
internal sealed class RealMailServer : IDisposable
{
    private const string Server = """
        import json, os, sys
        from aiosmtpd.controller import Controller

        class Keep:
            async def handle_DATA(self, server, session, envelope):
                with open(sys.argv[2], 'ab') as box:
                    box.write(json.dumps([envelope.rcpt_tos[0], envelope.content.decode('utf-8')]).encode() + b'\n')
                    box.flush()
                    os.fsync(box.fileno())
                return '250 taken'

        controller = Controller(Keep(), hostname='127.0.0.1', port=int(sys.argv[1]))
        controller.start()
        print('ready', flush=True)
        sys.stdin.read()
        controller.stop()
        """;

    // Python reads the messages: an object a line, with the defects it found.
    private const string Reading = """
        import email, email.policy, json, sys
        for line in open(sys.argv[1], encoding='utf-8'):
            to, text = json.loads(line)
            message = email.message_from_string(text, policy=email.policy.default)
            parts = [p for p in message.walk() if not p.is_multipart()]
            print(json.dumps({
                'rcpt': to, 'to': [a.addr_spec for a in message['To'].addresses],
                'id': message['Message-ID'], 'from': str(message['From']), 'subject': message['Subject'],
                'leave': message['List-Unsubscribe'], 'post': message['List-Unsubscribe-Post'],
                'text': parts[0].get_content(), 'types': [p.get_content_type() for p in parts],
                'defects': [str(d) for p in message.walk() for d in p.defects]}))
        """;

    private readonly TestFolder _folder;
    private readonly string _python;
    private readonly Process _server;

    private RealMailServer(TestFolder folder, string python)
    {
        (_folder, _python, Port) = (folder, python, FreePort());
        folder.Write("server.py", Server);
        folder.Write("reading.py", Reading);
        folder.Write("box.jsonl", "");
        _server = Process.Start(
            new ProcessStartInfo(python, [folder.PathOf("server.py"), $"{Port}", folder.PathOf("box.jsonl")])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        Assert.Equal("ready", _server.StandardOutput.ReadLine());
    }

    public int Port { get; }

    /// <summary>The number of messages accepted so far.</summary>
    public int Count => File.ReadAllBytes(_folder.PathOf("box.jsonl")).Count(b => b == '\n');

    /// <summary>Starts the server; skips the test if it is not installed.</summary>
    public static RealMailServer Start(TestFolder folder)
    {
        // Debian's packages are for Debian's Python, which may not be the first in the search path.
        var python = new[] { "/usr/bin/python3", "python3" }.FirstOrDefault(HasServer);
        if (python is null)
            Assert.Skip("python3-aiosmtpd is not installed: no mail server to send to.");
        return new RealMailServer(folder, python!);
    }

    /// <summary>The messages as Python's email package reads them, in the order of their arrival.</summary>
    public IReadOnlyList<JsonElement> Read()
    {
        using var reading = Process.Start(
            new ProcessStartInfo(_python, [_folder.PathOf("reading.py"), _folder.PathOf("box.jsonl")])
            {
                RedirectStandardOutput = true,
            }
        )!;
        var output = reading.StandardOutput.ReadToEnd();
        reading.WaitForExit();
        Assert.Equal(0, reading.ExitCode);
        return
        [
            .. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement),
        ];
    }

    public void Dispose()
    {
        _server.Kill();
        _server.Dispose();
    }

    private static bool HasServer(string python)
    {
        try
        {
            using var asked = Process.Start(
                new ProcessStartInfo(python, ["-c", "import aiosmtpd"]) { RedirectStandardError = true }
            )!;
            asked.WaitForExit();
            return asked.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
