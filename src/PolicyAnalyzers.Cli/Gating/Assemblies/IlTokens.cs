using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace PolicyAnalyzers.Cli.Gating.Assemblies;

/// <summary>The metadata tokens in a method's code (ECMA-335, partition III).</summary>
internal static class IlTokens
{
    private const byte Prefix = 0xFE;

    private static readonly Dictionary<int, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF, code => code.OperandType);

    /// <summary>The tokens, in the order of the code. Ends where a byte is no instruction.</summary>
    public static List<int> In(BlobReader code)
    {
        var tokens = new List<int>();
        while (code.RemainingBytes > 0)
        {
            var first = code.ReadByte();
            var value = first == Prefix && code.RemainingBytes > 0 ? (Prefix << 8) | code.ReadByte() : first;
            if (!Operands.TryGetValue(value, out var operand))
            {
                break;
            }

            var size = Size(operand, code);
            if (size > code.RemainingBytes)
            {
                break;
            }

            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineString or OperandType.InlineTok or OperandType.InlineType or OperandType.InlineSig)
            {
                tokens.Add(code.ReadInt32());
            }
            else
            {
                code.Offset += size;
            }
        }

        return tokens;
    }

    private static int Size(OperandType operand, BlobReader code) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        // A count, then that many targets. The reader is a copy, so nothing is consumed.
        OperandType.InlineSwitch => code.RemainingBytes < 4 ? int.MaxValue : 4 + (4 * code.ReadInt32()),
        _ => 4,
    };
}
