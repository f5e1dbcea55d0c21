-- Binary trees: one that stays, many that are dropped at once.
local Node = {}
Node.__index = Node

function Node.new(left, right)
    return setmetatable({ left = left, right = right }, Node)
end

function Node:nodes()
    if self.left == nil then
        return 1
    end
    return 1 + self.left:nodes() + self.right:nodes()
end

local function make(depth)
    if depth == 0 then
        return Node.new(nil, nil)
    end
    return Node.new(make(depth - 1), make(depth - 1))
end

local function run(deepest)
    local kept = make(deepest)
    local sum = 0
    for depth = 4, deepest, 2 do
        local turns = 1 << (deepest - depth + 4)
        for i = 1, turns do
            sum = (sum + make(depth):nodes()) & 0xFFFFFF
        end
    end
    return sum + kept:nodes()
end

print(run(tonumber(arg[1])))
