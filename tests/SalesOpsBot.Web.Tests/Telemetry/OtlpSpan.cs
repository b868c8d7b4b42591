using System.Text;

namespace SalesOpsBot.Web.Tests.Telemetry;

/// <summary>A step as a collector gets it.</summary>
internal sealed record OtlpSpan(string Trace, string Id, string Parent, string Name)
{
    /// <summary>Reads one; the numbers are those of OTLP's <c>Span</c>.</summary>
    public static OtlpSpan Read(byte[] span)
    {
        string Id(int field) => Convert.ToHexString(ProtoReader.At(span, field).FirstOrDefault() ?? []);
        return new(Id(1), Id(2), Id(4), Encoding.UTF8.GetString(ProtoReader.At(span, 5).Single()));
    }
}
