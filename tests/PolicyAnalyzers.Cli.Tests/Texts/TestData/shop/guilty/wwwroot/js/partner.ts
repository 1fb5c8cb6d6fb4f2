export const base = "https://api.delighted.com/v1"; // the partner
const rpc = { method: "invite_participants", params: [] };
