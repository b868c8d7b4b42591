using System.Security.Cryptography.X509Certificates;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

/// <summary>The certificate that takes a secret's place.</summary>
internal static class ConnectorCertificate
{
    /// <summary>The certificate with its private key, or nothing where no file is named.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The file holds no certificate, or no key to it.</exception>
    public static X509Certificate2? Read(string? path) => path switch
    {
        null or "" => null,
        _ when path.EndsWith(".pem", StringComparison.OrdinalIgnoreCase) => X509Certificate2.CreateFromPemFile(path),
        _ => X509CertificateLoader.LoadPkcs12FromFile(path, null),
    };
}
